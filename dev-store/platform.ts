import express from "express";
import { adminApiRouter } from "./admin-api/router.ts";
import { oauthRouter } from "./oauth/router.ts";
import { stagedUploadRouter } from "./staged-uploads/router.ts";
import type { World } from "./world.ts";

/** What the app's own requests to Shopify reach: paths as at Shopify, the shop in the header `x-shop`. */
export function platformRouter(world: World): express.Router {
  const router = express.Router();
  router.use("/admin/oauth", oauthRouter(world));
  router.use("/admin/api", adminApiRouter(world));
  router.use("/staged-uploads", stagedUploadRouter(world));
  router.use(answerErrors);
  return router;
}

/** A body that cannot be read; anything else is a bug of ours. */
const answerErrors: express.ErrorRequestHandler = (error: unknown, _request, answer, next) => {
  const { status = 500 } = error as { status?: number };
  if (status < 500) answer.status(status).json({ errors: "The request's body cannot be read" });
  else next(error);
};
