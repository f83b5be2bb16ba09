import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BLOCKS } from "../app/trust/audit/look/blocks-on-page";
import { pageMarkup } from "../app/trust/audit/look/page-markup";
import { openShopWindow, type ShopWindow } from "../scripts/pictures/shop-window.ts";
import { sampleDocument, sampleProductMetafields } from "./sample-document";

let full: ShopWindow;
let empty: ShopWindow;
beforeAll(async () => {
  full = await openShopWindow({
    shop: new Map(Object.entries(sampleDocument())),
    product: sampleProductMetafields(),
  });
  empty = await openShopWindow({ shop: new Map(), product: [] });
});
afterAll(() => Promise.all([full.close(), empty.close()]));

/** The product's page as a look at the storefront reads it. */
async function lookAt(shop: ShopWindow, block: string) {
  shop.place([{ template: "product", block, settings: {} }]);
  const answer = await fetch(`${shop.url}/products/wool-blanket`);
  return pageMarkup(await answer.text(), "product", shop.url);
}

describe("a block on a page of the theme", () => {
  it.each([...BLOCKS])("%s is known for ours, and seen", async (block) => {
    const both = { placed: { product: [block] }, seen: { product: [block] } };
    expect(await lookAt(full, block)).toMatchObject(both);
  });

  it.each(["badges", "payments", "returns"])(
    "%s is placed, and not seen, with nothing to say",
    async (block) => {
      expect(await lookAt(empty, block)).toMatchObject({
        placed: { product: [block] },
        seen: { product: [] },
      });
    },
  );
});
