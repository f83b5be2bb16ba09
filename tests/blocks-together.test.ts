import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openShopWindow, type ShopWindow } from "../scripts/pictures/shop-window.ts";
import { sampleDocument, sampleProductMetafields } from "./sample-document";

let shopWindow: ShopWindow;
beforeAll(async () => {
  shopWindow = await openShopWindow({
    shop: new Map(Object.entries(sampleDocument())),
    product: sampleProductMetafields(),
  });
});
afterAll(() => shopWindow.close());

/** The product's page of the dev store with these blocks in the section of the product. */
async function pageWith(...blocks: [string, Record<string, unknown>?][]): Promise<string> {
  shopWindow.place(
    blocks.map(([block, settings = {}]) => ({ template: "product", block, settings })),
  );
  const answer = await fetch(`${shopWindow.url}/products/wool-blanket`);
  return answer.text();
}

const twiceIn = (values: string[]) => values.filter((value, nth) => values.indexOf(value) < nth);
const idsIn = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = ""]) => id);
const ratedIn = (html: string) => html.match(/"aggregateRating"/g) ?? [];
const listsIn = (html: string) => html.match(/class="tillit-r"/g) ?? [];

describe("blocks that stand in one section", () => {
  it("tell search engines of a product's reviews once, though the block is there twice", async () => {
    const html = await pageWith(["reviews"], ["stars"], ["reviews"], ["chosen-reviews"]);
    expect(ratedIn(html)).toHaveLength(1);
    expect(listsIn(html)).toHaveLength(1);
  });

  it("have no anchor twice", async () => {
    const html = await pageWith(["chosen-reviews"], ["reviews"], ["reviews"]);
    expect(idsIn(html)).toContain("reviews");
    expect(twiceIn(idsIn(html))).toEqual([]);
  });

  it("show reviews in full below their summary", async () => {
    const html = await pageWith(["reviews", { form: "compact" }], ["reviews"]);
    expect(listsIn(html)).toHaveLength(1);
    expect(ratedIn(html)).toHaveLength(1);
  });
});
