import { readFileSync } from "node:fs";
import type { World } from "../world.ts";
import { ADMIN_PREFIX, APP_PREFIX, hostOf } from "./frame-address.ts";

/** In the order in which they lean on each other. */
const PARTS = [
  "channel",
  "session-token",
  "leaving",
  "save-bar",
  "modal",
  "menu-and-title",
  "location",
  "links",
  "web-vitals",
  "bridge",
];

/**
 * The stand-in for App Bridge, as one classic script: like Shopify's it must have run before the
 * page goes on. Its parts are modules, joined by leaving out how they import one another.
 */
export function appBridgeScript(world: World): string {
  const settings = {
    apiKey: world.options.appKey,
    shop: world.state.shop.domain,
    host: hostOf(world),
    adminOrigin: world.options.url,
    adminPrefix: ADMIN_PREFIX,
    appPrefix: APP_PREFIX,
  };
  const parts = PARTS.map((name) =>
    readFileSync(new URL(`app-bridge/${name}.js`, import.meta.url), "utf8")
      .replace(/^import [^;]+;$/gm, "")
      .replace(/^export /gm, ""),
  );
  return `(() => {\n"use strict";\n${parts.join("\n")}\nstartBridge(${JSON.stringify(settings)});\n})();\n`;
}
