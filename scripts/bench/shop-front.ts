import { brotliCompressSync } from "node:zlib";
import { listening } from "../../dev-store/a-world.ts";
import { marked } from "./visit.ts";

type Kept = { status: number; type: string; encoded: boolean; body: Buffer };

export type ShopFront = { url: string; close(): Promise<void> };

/**
 * A shop as Shopify's network delivers it: pages drawn before, compressed with brotli. The dev store draws each
 * page anew and sends it as it is, so that its own work would be counted. Throws if one of the pages is not there.
 */
export async function openShopFront(shop: string, pages: string[]): Promise<ShopFront> {
  const kept = new Map<string, Kept>();
  for (const page of pages) {
    const { status } = await keep(page);
    if (status !== 200) throw new Error(`${page} answers ${status}`);
  }
  const server = await listening((request, answer) => {
    void keep(request.url ?? "/").then(({ status, type, encoded, body }) => {
      const encoding = encoded ? { "content-encoding": "br" } : {};
      answer.writeHead(status, {
        "content-type": type,
        "content-length": body.length,
        ...encoding,
      });
      answer.end(body);
    });
  });

  async function keep(path: string): Promise<Kept> {
    const before = kept.get(path);
    if (before) return before;
    const answer = await fetch(new URL(path, shop), { redirect: "manual" });
    const type = answer.headers.get("content-type") ?? "";
    const bytes = Buffer.from(await answer.arrayBuffer());
    const encoded = TEXT.test(type);
    const text = type.startsWith("text/html") ? marked(bytes.toString()) : bytes;
    const body = encoded ? brotliCompressSync(text) : bytes;
    const now = { status: answer.status, type, encoded, body };
    kept.set(path, now);
    return now;
  }
  return { url: server.url, close: async () => server[Symbol.asyncDispose]() };
}

const TEXT = /^text\/|javascript|json|svg/;
