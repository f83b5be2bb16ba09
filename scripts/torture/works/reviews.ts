import { proxiedAddress } from "../../as-shopify/proxied-address.ts";
import { SHOP } from "../shop-under-torture.ts";
import { harmIn, type Work } from "./work.ts";

const PRODUCT = "wool-blanket";

/** A shopper's review in the block's form: taken when they are thanked; then it is there once, and the stars follow. */
export const reviews: Work = {
  name: "reviews",
  async attempt(shop, piece) {
    const { products } = await shop.state();
    const product = products.find(({ handle }) => handle === PRODUCT);
    const body = new FormData();
    const fields = {
      ...{ product: PRODUCT, product_id: `${product?.id}`, locale: "en", rating: "4", title: "" },
      ...{ return_to: `/products/${PRODUCT}`, name: "Kari", order: "", email: "", website: "" },
      ...{ body: `Warm and light, piece ${piece} of many.`, opened: `${seconds() - 60}` },
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    const answer = await fetch(shop.appUrl + proxiedAddress("reviews", SHOP, {}), {
      ...{ method: "POST", body, redirect: "manual", signal: AbortSignal.timeout(20_000) },
      headers: { "x-forwarded-for": `198.52.${piece >> 8}.${piece & 255}` },
    });
    const html = await answer.text();
    return answer.status < 400 && !html.includes("<form");
  },
  async count(shop, pieces) {
    const rows = await shop.rows<{ body: string }>(
      `select body from "Review" where shop = $1 and body like '%, piece %'`,
    );
    const behind = await shop.rows(
      `select from "ProductPublication" where shop = $1 and published < asked`,
    );
    const there = rows.map(({ body }) => Number(/piece (\d+)/.exec(body)?.[1]));
    const harm = harmIn(pieces, there);
    return { ...harm, lost: harm.lost + behind.length };
  },
};

const seconds = () => Math.floor(Date.now() / 1_000);
