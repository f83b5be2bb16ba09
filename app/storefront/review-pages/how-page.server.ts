import type { Reviews } from "../../trust/reviews/reviews";
import { rulesForLiquid } from "../../trust/reviews/rules";
import { ALL_REVIEWS, ofProduct } from "../../trust/reviews/reviews-address";
import { renderSnippet, textOf } from "../block-engine.server";
import { plain } from "../liquid-text";
import type { Drawing } from "./drawing.server";
import { framed } from "./frame.server";

/** How reviews work in this shop, as its settings say it. */
export async function drawHowPage(reviews: Reviews, drawing: Drawing): Promise<string> {
  const { shop, primary, page } = drawing;
  const row = { rules: rulesForLiquid(reviews, shop), primary };
  const all = plain(`${page.root}${ofProduct(ALL_REVIEWS, "")}&lang=${page.locale}`);
  const how = await renderSnippet("tillit-reviews-how", { row }, page);
  return framed({
    ...{ page, title: textOf("reviews.how", page.locale), isIndexed: true },
    kind: "facts",
    content: `${how}<p style="margin-block-start:1.25em"><a class="tillit-a" href="${all}">${plain(textOf("reviews.all", page.locale))}</a></p>`,
  });
}
