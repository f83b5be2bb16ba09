import { brotliCompressSync } from "node:zlib";
import { listening } from "../../dev-store/a-world.ts";
import { photo } from "./photo.ts";

type Kept = { status: number; type: string; encoded: boolean; body: Buffer };

export type ShopFront = { url: string; close(): Promise<void> };

/**
 * A shop as Shopify's network delivers it: pages drawn before and compressed with brotli, photographs in place of the
 * sample shop's drawings. The dev store draws each page anew and sends it as it is, so that its own work would be
 * counted. `change` is what a measure needs in a page beside what shoppers get. Throws if one of the pages is not there.
 */
export async function openShopFront(
  shop: string,
  pages: string[],
  change = (html: string) => html,
): Promise<ShopFront> {
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
    const drawn = Buffer.from(await answer.arrayBuffer());
    const width = PICTURE.exec(path)?.[1];
    const bytes = width ? await photo(Number(width)) : drawn;
    const type = width ? "image/webp" : (answer.headers.get("content-type") ?? "");
    const encoded = TEXT.test(type);
    const text = type.startsWith("text/html") ? change(bytes.toString()) : bytes;
    const body = encoded ? brotliCompressSync(text) : bytes;
    const now = { status: answer.status, type, encoded, body };
    kept.set(path, now);
    return now;
  }
  return { url: server.url, close: async () => server[Symbol.asyncDispose]() };
}

const PICTURE = /^\/__dev-store\/pictures\/[^?]+\?width=(\d+)$/;
const TEXT = /^text\/|javascript|json|svg/;
