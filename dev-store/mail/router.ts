import { fileURLToPath } from "node:url";
import express from "express";
import type { World } from "../world.ts";
import { listPage, mailPage } from "./pages.ts";

const ASSETS = fileURLToPath(new URL("assets", import.meta.url));

/** A mail's own page is as safe as in a mail program: no script of it runs, nothing is sent by its forms. */
const HEADERS = {
  "cache-control": "no-store",
  "content-security-policy":
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src http: https: data:; " +
    "font-src http: https: data:; frame-src 'self'; frame-ancestors 'self'; form-action 'none'",
};

/** Every mail that was sent, as whoever got it sees it: `/mail` and `/mail/ID`. */
export function mailRouter(world: World): express.Router {
  const router = express.Router();
  router.use("/assets", express.static(ASSETS, { fallthrough: false }));
  router.get("/", (_request, answer) => {
    answer.set(HEADERS).send(listPage(world));
  });
  router.get("/:id(\\d+)", (request, answer, next) => {
    const mail = world.state.mail.find(({ id }) => String(id) === request.params["id"]);
    if (!mail) return next();
    answer.set(HEADERS).send(mailPage(world, mail));
  });
  router.use((_request, answer) => {
    answer.status(404).type("text").send("There is no such mail.\n");
  });
  return router;
}
