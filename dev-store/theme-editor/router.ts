import { fileURLToPath } from "node:url";
import express, { type Response } from "express";
import { openTheme } from "../storefront/theme.ts";
import type { World } from "../world.ts";
import { hide, move, place, remove, set, type Changed } from "./block-changes.ts";
import { editorAt } from "./editor.ts";
import { editorPage } from "./editor-page.ts";
import { themesPage } from "./themes-page.ts";

const ASSETS = fileURLToPath(new URL("./assets", import.meta.url));
const LANGUAGES = ["en", "fr", "nb", "es", "de"];

/** `/admin/themes`: the theme, and a plain editor for its app blocks. */
export function themeEditorRouter(world: World): express.Router {
  const router = express.Router();
  router.use("/assets", express.static(ASSETS, { fallthrough: false }));
  router.get("/", (_request, response) => {
    response.type("html").send(themesPage(world));
  });
  router.get("/current/editor", (request, response) => {
    const editor = editorAt(world, new URL(request.originalUrl, world.options.url).searchParams);
    const locale = request.acceptsLanguages(LANGUAGES) || "en";
    response
      .type("html")
      .send(editorPage(world, editor, openTheme(world.options.themeDir), locale));
  });

  router.use(express.text({ type: "application/x-www-form-urlencoded" }));
  router.post("/current/blocks", (request, response) => {
    answer(response, place(world, formIn(request.body)));
  });
  router.post("/current/blocks/:id/:change", (request, response) => {
    const block = world.state.themeBlocks.find(({ id }) => id === request.params.id);
    const change = CHANGES[request.params.change];
    if (!block || !change)
      return void response.status(404).type("text").send("There is no such block.");
    answer(response, change(world, block, formIn(request.body)) ?? { ok: true, block });
  });
  return router;
}

type Change = (
  world: World,
  block: Parameters<typeof set>[1],
  form: URLSearchParams,
) => Changed | void;

const CHANGES: Record<string, Change | undefined> = {
  settings: set,
  up: (world, block) => move(world, block, -1),
  down: (world, block) => move(world, block, 1),
  hidden: (world, block) => hide(world, block, true),
  shown: (world, block) => hide(world, block, false),
  removal: remove,
};

const formIn = (body: unknown) => new URLSearchParams(typeof body === "string" ? body : "");

function answer(response: Response, changed: Changed): void {
  if (!changed.ok) return void response.status(422).type("text").send(changed.reason);
  const { template, id } = changed.block;
  response.redirect(303, `/admin/themes/current/editor?template=${template}&block=${id}`);
}
