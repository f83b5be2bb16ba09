import { resolve } from "node:path";
import express from "express";
import { appProxyRouter } from "../app-proxy/router.ts";
import type { World } from "../world.ts";
import { cartRouter } from "./cart-router.ts";
import { localizationRouter } from "./localization-router.ts";
import { paymentIcon } from "./payment-icons.ts";
import { renderPage } from "./render.ts";
import { bundled, openTheme } from "./theme.ts";

/** The shop as shoppers see it. */
export function storefrontRouter(world: World): express.Router {
  const router = express.Router();
  const { themeDir, extensionDir } = world.options;
  router.use("/cdn/shop/t/1/assets", express.static(resolve(themeDir, "assets"), { index: false }));
  router.use(
    "/cdn/extensions/:handle/assets",
    express.static(resolve(extensionDir, "assets"), { index: false }),
  );
  router.get("/cdn/shop/t/1/compiled_assets/styles.css", (_request, response) => {
    response.type("css").send(bundled(openTheme(themeDir), "stylesheet"));
  });
  router.get("/cdn/shop/t/1/compiled_assets/scripts.js", (_request, response) => {
    response.type("js").send(bundled(openTheme(themeDir), "javascript"));
  });
  router.get("/cdn/shopifycloud/payment-icons/:type.svg", (request, response) => {
    response.type("svg").send(paymentIcon(request.params.type));
  });
  router.use(appProxyInOtherLanguages(world));
  router.use(cartRouter(world));
  router.use(localizationRouter(world));
  router.get("*", (request, response) => {
    const { status, html } = renderPage(world, request);
    response.status(status).set(PAGE_HEADERS).type("html").send(html);
  });
  router.use(refusedLiquid);
  return router;
}

/** In another language the app proxy stands below its prefix: `/en/apps/…`. */
function appProxyInOtherLanguages(world: World): express.Router {
  const router = express.Router();
  const proxy = appProxyRouter(world);
  router.use(`/:language${world.definition.proxy.prefix}`, (request, response, next) => {
    const { language } = request.params as { language: string };
    const spoken = world.state.shop.locales.some(
      ({ locale, primary, published }) => locale === language && published && !primary,
    );
    if (spoken) proxy(request, response, next);
    else next();
  });
  return router;
}

/** Only the theme editor, at the same address, may frame the shop. */
const PAGE_HEADERS = {
  "content-security-policy": "frame-ancestors 'self'",
  "cache-control": "no-store",
};

/** Liquid that Shopify would refuse is told in the browser, where the person who wrote it looks. */
const refusedLiquid: express.ErrorRequestHandler = (error: Error, _request, response, next) => {
  if (response.headersSent) return next(error);
  response.status(500).type("text").send(`The storefront cannot be drawn.\n\n${error.message}\n`);
};
