import type { Router } from "express";
import { z } from "zod";
import type { ProductRecord } from "../state.ts";
import { primaryLocaleOf } from "../storefront/visit.ts";
import { productPayload } from "../webhooks/product.ts";
import type { World } from "../world.ts";
import { NotThere, readBody, Refusal } from "./read-body.ts";

const Change = z
  .strictObject({
    handle: z.string().regex(/^[a-z0-9-]+$/),
    title: z.string().min(1),
    type: z.string(),
    /** In the shop's currency, minor units. */
    price: z.number().int().min(0),
    available: z.boolean(),
  })
  .partial();

/** `POST products/HANDLE`, `DELETE products/HANDLE`: what a merchant does with a product in Shopify's admin. */
export function productCalls(router: Router, world: World): void {
  const named = (handle: string): ProductRecord => {
    const product = world.state.products.find((one) => one.handle === handle);
    if (!product) throw new NotThere(`The shop has no product ${handle}.`);
    return product;
  };

  router.post("/products/:handle", (request, answer) => {
    const product = named(request.params.handle);
    const { title, ...change } = readBody(Change, request.body);
    if (world.state.products.some((one) => one !== product && one.handle === change.handle)) {
      throw new Refusal(`handle: another product has ${change.handle}`);
    }
    Object.assign(product, change);
    if (title) product.title = { ...product.title, [primaryLocaleOf(world.state)]: title };
    world.changed();
    world.deliver("products/update", productPayload(world, product));
    answer.json(product);
  });

  router.delete("/products/:handle", (request, answer) => {
    const product = named(request.params.handle);
    world.state.products = world.state.products.filter((one) => one !== product);
    world.changed();
    world.deliver("products/delete", { id: product.id });
    answer.json({ handle: product.handle });
  });
}
