import { createHmac, randomUUID } from "node:crypto";
import { sessionToken } from "../oauth/session-token.ts";
import type { World } from "../world.ts";

/** `/admin/apps/tillit/badges` opens the app's `/app/badges`. */
export const ADMIN_PREFIX = "/admin/apps/tillit";
export const APP_PREFIX = "/app";

/** `admin.shopify.com/store/NAME` as Shopify hands it to the app, in base64url without padding. */
export function hostOf(world: World): string {
  const name = world.state.shop.domain.replace(/\.myshopify\.com$/, "");
  return Buffer.from(`admin.shopify.com/store/${name}`).toString("base64url");
}

/** The address that the frame opens: the app's page with all that Shopify says about who opens it. */
export function frameAddress(world: World, path: string, search: string, locale: string): string {
  const address = new URL(`${APP_PREFIX}${path}`.replace(/\/$/, ""), world.options.frameUrl);
  const query = new URLSearchParams(search);
  const told = {
    embedded: "1",
    host: hostOf(world),
    id_token: sessionToken(world),
    locale,
    session: randomUUID().replaceAll("-", ""),
    shop: world.state.shop.domain,
    timestamp: String(Math.floor(world.now().getTime() / 1000)),
  };
  for (const [name, value] of Object.entries(told)) query.set(name, value);
  query.delete("hmac");
  query.sort();
  const hmac = createHmac("sha256", world.options.appSecret).update(query.toString()).digest("hex");
  query.set("hmac", hmac);
  address.search = query.toString();
  return address.href;
}
