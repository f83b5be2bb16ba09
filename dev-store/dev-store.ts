import express from "express";
import { adminRouter } from "./admin/router.ts";
import { appProxyRouter } from "./app-proxy/router.ts";
import { checkoutRouter } from "./checkout/router.ts";
import { controlRouter } from "./control/router.ts";
import { mailRouter } from "./mail/router.ts";
import { platformRouter } from "./platform.ts";
import { storefrontRouter } from "./storefront/router.ts";
import { themeEditorRouter } from "./theme-editor/router.ts";
import { sentToHttps } from "./storefront/sent-to-https.ts";
import type { World } from "./world.ts";

/** All of the dev store that stands behind its first port. */
export function devStoreApp(world: World): express.Express {
  const app = express();
  app.disable("x-powered-by");
  app.use(sentToHttps(world));
  app.use("/__platform", platformRouter(world));
  app.use("/admin/themes", themeEditorRouter(world));
  app.use(adminRouter(world));
  app.use("/__dev-store", controlRouter(world));
  app.use("/mail", mailRouter(world));
  app.use(world.definition.proxy.prefix, appProxyRouter(world));
  app.use(checkoutRouter(world));
  app.use(storefrontRouter(world));
  return app;
}
