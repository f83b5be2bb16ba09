import { fileURLToPath } from "node:url";
import express from "express";
import { sessionToken } from "../oauth/session-token.ts";
import type { World } from "../world.ts";
import { appBridgeScript } from "./app-bridge-script.ts";
import { blockActivity } from "./block-activity.ts";
import { ADMIN_PREFIX, APP_PREFIX, frameAddress } from "./frame-address.ts";
import { localeOf } from "./locale.ts";
import { adminPage } from "./page.ts";
import { elsewherePage, framePage, homePage, installPage, productsPage } from "./pages.ts";
import { adminOrdersRouter } from "./orders/router.ts";
import { adminTexts, isAdminLocale, type AdminLocale } from "./texts.ts";

const BROWSER_FILES = fileURLToPath(new URL("browser", import.meta.url));

/** Shopify's admin, as far as an embedded app meets it: `/admin…`, and App Bridge's script. */
export function adminRouter(world: World): express.Router {
  const router = express.Router();
  router.use("/__dev-store/admin", express.static(BROWSER_FILES, { fallthrough: false }));
  router.get("/__dev-store/app-bridge.js", (_request, answer) => {
    answer.type("text/javascript").set("cache-control", "no-cache").send(appBridgeScript(world));
  });
  answersForAppBridge(router, world);

  router.use("/admin", (request, answer, next) => {
    const chosen = request.query.locale;
    if (isAdminLocale(chosen)) answer.cookie("admin_locale", chosen, { path: "/admin" });
    answer.set("cache-control", "no-store");
    next();
  });
  router.use("/admin/orders", adminOrdersRouter(world));
  router.get(["/admin/apps/tillit", "/admin/apps/tillit/*"], appPage(world));
  router.get("/admin*", (request, answer, next) => {
    const locale = localeOf(request);
    const page = shopifysPage(world, request.path, locale);
    if (!page) return next();
    answer.send(adminPage(world, { locale, path: request.path, ...page }));
  });
  return router;
}

function appPage(world: World): express.RequestHandler {
  return (request, answer) => {
    const locale = localeOf(request);
    const texts = adminTexts(locale);
    const page = { locale, path: request.path, title: world.definition.name };
    if (!world.state.app.installed) {
      answer.send(adminPage(world, { ...page, body: installPage(world, texts), script: {} }));
      return;
    }
    // Shopify's own addresses name the app's whole path; ours leaves `/app` out.
    const path = request.path
      .slice(ADMIN_PREFIX.length)
      .replace(new RegExp(`^${APP_PREFIX}(?=/|$)`), "");
    const search = new URL(request.originalUrl, world.options.url).search;
    const address = frameAddress(world, path, search, locale);
    const script = {
      frameOrigin: world.options.frameUrl,
      adminPrefix: ADMIN_PREFIX,
      appPrefix: APP_PREFIX,
    };
    answer.send(adminPage(world, { ...page, body: framePage(world, address), script }));
  };
}

function shopifysPage(world: World, path: string, locale: AdminLocale) {
  const texts = adminTexts(locale);
  const script = {};
  switch (path.replace(/\/$/, "")) {
    case "/admin":
      return { title: texts.home, body: homePage(world, texts), script };
    case "/admin/products":
      return { title: texts.products, body: productsPage(world, texts), script };
  }
  if (path.startsWith("/admin/settings")) {
    return { title: texts.settings, body: elsewherePage(texts.settings, texts), script };
  }
  if (/^\/admin\/(themes|api|oauth)\b/.test(path)) return null;
  return { title: texts.admin, body: elsewherePage(texts.admin, texts), script };
}

/** What the admin page's script asks for on behalf of App Bridge. */
function answersForAppBridge(router: express.Router, world: World): void {
  router.get("/admin/app-bridge/:question", (request, answer, next) => {
    // A page of another origin may not read a session token.
    const site = request.get("sec-fetch-site");
    if (site !== undefined && site !== "same-origin") return void answer.status(403).end();
    answer.set("cache-control", "no-store");
    const { app, products, shop } = world.state;
    const primary = shop.locales.find((one) => one.primary)?.locale ?? "en";
    switch (request.params.question) {
      case "session-token":
        return void answer.json({ token: sessionToken(world) });
      case "scopes":
        return void answer.json({
          granted: app.grantedScopes,
          required: world.definition.requiredScopes,
          optional: world.definition.optionalScopes,
        });
      case "extensions":
        return void answer.json(blockActivity(world, localeOf(request)));
      case "products":
        return void answer.json(
          products.map(({ id, handle, title, variant }) => ({
            id: `gid://shopify/Product/${id}`,
            handle,
            title: title[primary],
            variants: [{ id: `gid://shopify/ProductVariant/${variant.id}` }],
          })),
        );
      default:
        return next();
    }
  });
}
