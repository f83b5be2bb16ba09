import { SHOP } from "../shop-under-torture.ts";
import { productIdOf } from "./kept-review.ts";
import { productsBehind } from "./products-behind.ts";
import { sendForm } from "./send-form.ts";
import { harmIn, type Work } from "./work.ts";

const PRODUCT = "desk-lamp";
const bodyOf = (piece: number) => `Does piece ${piece} fit on a shelf?`;

type Question = { body: string; answers: number };

/**
 * A shopper asks about a product, and the merchant answers: taken when both are thanked; then the question is there
 * once, with one answer.
 */
export const questions: Work = {
  name: "questions",
  async attempt(shop, piece) {
    const html = await sendForm(
      shop,
      "questions",
      {
        ...{ product: PRODUCT, product_id: await productIdOf(shop, PRODUCT), locale: "en" },
        ...{ return_to: `/products/${PRODUCT}`, name: "Kari", email: "", body: bodyOf(piece) },
      },
      (1 << 16) + piece,
    );
    if (!html.includes("Your question")) return false;
    const [asked] = await shop.rows<{ id: string }>(
      `select id from "ProductQuestion" where shop = $1 and body = $2`,
      [SHOP, bodyOf(piece)],
    );
    if (!asked) return false;
    const answer = { text: `Piece ${piece} does.` };
    const path = `/app/reviews/questions/${asked.id}/answer`;
    return (await shop.merchant<{ ok: boolean }>(path, answer)).ok;
  },
  async count(shop, pieces) {
    const asked = await shop.rows<Question>(
      `select body, (select count(*)::int from "ProductAnswer" answer
          where answer.shop = asked.shop and "questionId" = asked.id) as answers
         from "ProductQuestion" asked where shop = $1 and body like 'Does piece %'`,
    );
    const answered = asked.flatMap(({ body, answers }) =>
      Array.from({ length: answers }, () => Number(/piece (\d+)/.exec(body)?.[1])),
    );
    const harm = harmIn(pieces, answered);
    return { ...harm, lost: harm.lost + (await productsBehind(shop)) };
  },
};
