import type { Response, Router } from "express";
import { z } from "zod";
import { primaryLocaleOf } from "../storefront/visit.ts";
import type { World } from "../world.ts";
import { readBody, Refusal } from "./read-body.ts";

const Change = z
  .strictObject({
    handle: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    /** By language, as somebody who translates the shop would enter them. */
    titles: z.record(z.string(), z.string().min(1)),
    isPublished: z.boolean(),
    inMenu: z.boolean(),
  })
  .partial();

/** `POST pages/HANDLE`, `DELETE pages/HANDLE`: what a merchant does with a page in Shopify's admin. */
export function pageCalls(router: Router, world: World): void {
  const named = (handle: string) => world.state.pages.find((page) => page.handle === handle);
  const missing = (answer: Response, handle: string) =>
    void answer.status(404).json({ error: `The shop has no page ${handle}.` });

  router.post("/pages/:handle", (request, answer) => {
    const page = named(request.params.handle);
    if (!page) return missing(answer, request.params.handle);
    const { title, titles, ...change } = readBody(Change, request.body);
    const other = change.handle === undefined ? page : named(change.handle);
    if (other && other !== page) throw new Refusal(`handle: another page has ${change.handle}`);
    Object.assign(page, change);
    if (title) page.title = { ...page.title, [primaryLocaleOf(world.state)]: title };
    Object.assign(page.title, titles);
    page.updatedAt = world.now().toISOString();
    world.changed();
    answer.json(page);
  });
  router.delete("/pages/:handle", (request, answer) => {
    const page = named(request.params.handle);
    if (!page) return missing(answer, request.params.handle);
    world.state.pages = world.state.pages.filter((one) => one !== page);
    world.changed();
    answer.json({ handle: page.handle });
  });
}
