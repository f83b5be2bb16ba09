import express from "express";
import { fileURLToPath } from "node:url";
import { filesFolder } from "../files/keep.ts";
import { OrderFault } from "../orders/fault.ts";
import type { World } from "../world.ts";
import { appCalls } from "./app.ts";
import { clockCalls } from "./clock.ts";
import { customerDataCalls } from "./customer-data.ts";
import { faultCalls } from "./faults.ts";
import { metafieldCalls } from "./metafields.ts";
import { orderCalls } from "./orders.ts";
import { pageCalls } from "./pages.ts";
import { productCalls } from "./products.ts";
import { NotThere, Refusal } from "./read-body.ts";
import { resetCalls } from "./reset.ts";
import { shopCalls } from "./shop.ts";
import { viewState } from "./state.ts";
import { themeBlockCalls } from "./theme-blocks.ts";
import { webhookCalls } from "./webhooks.ts";

const PICTURES = fileURLToPath(new URL("../pictures", import.meta.url));

/** `/__dev-store`: JSON for tests and scripts, and the pictures and files that the dev store serves. */
export function controlRouter(world: World): express.Router {
  const router = express.Router();
  router.use("/pictures", express.static(PICTURES, { fallthrough: false }));
  router.use("/files", (request, answer, next) =>
    express.static(filesFolder(world), { fallthrough: false })(request, answer, next),
  );
  router.use(express.json({ limit: "5mb" }));
  router.get("/state", (_request, answer) => {
    answer.json(viewState(world));
  });
  resetCalls(router, world);
  shopCalls(router, world);
  pageCalls(router, world);
  productCalls(router, world);
  orderCalls(router, world);
  themeBlockCalls(router, world);
  webhookCalls(router, world);
  faultCalls(router, world);
  metafieldCalls(router, world);
  appCalls(router, world);
  customerDataCalls(router, world);
  clockCalls(router, world);
  router.use(({ method, path }, answer) => {
    answer.status(404).json({ error: `There is no call ${method} ${path}.` });
  });
  router.use(answerErrors);
  return router;
}

const SENTENCES: Record<number, string> = {
  403: "That is not to be had.",
  404: "There is no such file.",
  413: "The body is too large.",
};

/** What the caller got wrong is said in one sentence. */
const answerErrors: express.ErrorRequestHandler = (error: unknown, _request, answer, next) => {
  if (error instanceof Refusal || error instanceof OrderFault || error instanceof NotThere) {
    answer.status(error instanceof NotThere ? 404 : 400).json({ error: error.message });
    return;
  }
  const { status = 500, type } = error as { status?: number; type?: string };
  const sentence = type === "entity.parse.failed" ? "The body is not JSON." : SENTENCES[status];
  if (sentence) answer.status(status).json({ error: sentence });
  else next(error);
};
