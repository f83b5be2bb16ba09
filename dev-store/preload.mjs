/**
 * Loaded into the app's process before the app (`node --import`): sends what is meant for Shopify to
 * the dev store instead, and tells the dev store's time. The app itself does not know.
 */
import { followClock } from "./clock/follow.ts";

const devStore = process.env.DEV_STORE_URL;
const realFetch = globalThis.fetch;

if (devStore) {
  await followClock(devStore);
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const route = routeFor(new URL(request.url), devStore);
    if (!route) return realFetch(input, init);
    const headers = new Headers(request.headers);
    if (route.shop) headers.set("x-shop", route.shop);
    const hasBody = request.method !== "GET" && request.method !== "HEAD";
    return realFetch(route.url, {
      method: request.method,
      headers,
      body: hasBody ? await request.arrayBuffer() : undefined,
      signal: request.signal,
      redirect: request.redirect,
    });
  };
}

/** Where in the dev store an address of Shopify's lies; null for anybody else's. */
export function routeFor(url, base) {
  if (url.protocol !== "https:") return null;
  if (url.hostname.endsWith(".myshopify.com")) {
    return { url: `${base}/__platform${url.pathname}${url.search}`, shop: url.hostname };
  }
  if (url.hostname === "shopify-staged-uploads.storage.googleapis.com") {
    return { url: `${base}/__platform/staged-uploads${url.pathname}${url.search}` };
  }
  return null;
}
