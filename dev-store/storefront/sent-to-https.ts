import type { RequestHandler } from "express";
import type { World } from "../world.ts";

/**
 * As Shopify sends on whoever comes to a shop's domain without encryption. Here nothing is encrypted, so that counts
 * only of a request that says, as one behind a proxy does, which domain it was made to and how.
 */
export const sentToHttps =
  (world: World): RequestHandler =>
  (request, answer, next) => {
    const { host, sslEnabled } = world.state.shop.primaryDomain;
    const plain = request.get("x-forwarded-proto") === "http";
    const isShops = request.get("x-forwarded-host") === host;
    if (plain && isShops && sslEnabled)
      answer.redirect(301, `https://${host}${request.originalUrl}`);
    else next();
  };
