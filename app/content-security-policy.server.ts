import { createHash } from "node:crypto";
import { env } from "./env.server";
import { isShopDomain } from "./shop-domain";

const inDevelopment = env.NODE_ENV === "development";

type Page = { shop: string | null; scripts: string[] };

/**
 * What a document of ours may load, and who may frame it: the admin of the shop it is
 * for, and nobody when the shop is unknown. `scripts` are nonces or hashes, quoted.
 */
export function contentSecurityPolicy({ shop, scripts }: Page): string {
  const appBridge = new URL(env.APP_BRIDGE_URL).origin;
  // The development server sends changes over a web socket.
  const development = inDevelopment ? ["ws:", "wss:"] : [];
  const rules: Record<string, string[]> = {
    "default-src": ["'self'"],
    "script-src": ["'self'", appBridge, ...scripts],
    // Polaris and the preview of the storefront's block carry style attributes and elements.
    "style-src": ["'self'", "'unsafe-inline'", "https://cdn.shopify.com"],
    "img-src": ["'self'", "https:", "data:", "blob:"],
    // The preview plays the video of a testimonial.
    "media-src": ["'self'", "https:"],
    "font-src": ["'self'", "https://cdn.shopify.com"],
    "connect-src": [
      "'self'",
      appBridge,
      "https://*.shopify.com",
      "https://*.myshopify.com",
      "https://*.shopifysvc.com",
      ...development,
    ],
    "frame-src": ["'self'"],
    "object-src": ["'none'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": isShopDomain(shop)
      ? [`https://${shop}`, "https://admin.shopify.com"]
      : ["'none'"],
  };
  return Object.entries(rules)
    .map(([name, sources]) => `${name} ${[...new Set(sources)].join(" ")}`)
    .join("; ");
}

/** For documents that Shopify's library writes by itself: its inline scripts are allowed by their hash. */
export async function withPolicy(response: Response, shop: string | null): Promise<Response> {
  if (!response.headers.get("content-type")?.startsWith("text/html")) return response;
  const html = await response.text();
  const scripts = inlineScripts(html).map(
    (script) => `'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  );
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", contentSecurityPolicy({ shop, scripts }));
  headers.set("Cache-Control", "no-store");
  headers.set("X-Content-Type-Options", "nosniff");
  return new Response(html, { status: response.status, headers });
}

const BEGIN = "<script>";

/** An expression would look for an end from each beginning anew. */
const inlineScripts = (html: string) =>
  html
    .split("</script>")
    .slice(0, -1)
    .filter((piece) => piece.includes(BEGIN))
    .map((piece) => piece.slice(piece.indexOf(BEGIN) + BEGIN.length));
