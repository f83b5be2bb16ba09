import { textFor } from "../../trust/locale";
import { languageName } from "../../trust/reviews/language-name";
import { reviewForLiquid } from "../../trust/reviews/review-for-liquid";
import { placeText } from "../../trust/reviews/review-place";
import type { Reviews } from "../../trust/reviews/reviews";
import { HOW_REVIEWS_WORK } from "../../trust/reviews/reviews-address";
import { averageOf, countIn } from "../../trust/reviews/tally";
import { isWhole, listAddress, type ListSearch } from "../../trust/reviews/visitors/list-search";
import type { Listed } from "../../trust/reviews/visitors/listed.server";
import { WORDS } from "../../trust/reviews/visitors/pages/words/in-each-language";
import { renderSnippet } from "../block-engine.server";
import { plain } from "../liquid-text";
import type { Drawing } from "./drawing.server";
import { framed } from "./frame.server";

type Shown = { wanted: ListSearch; listed: Listed; drawing: Drawing };

/** The reviews alone, as the block has them: what its script adds to those that are there. */
export function drawList(shown: Shown): Promise<string> {
  const { primary, page } = shown.drawing;
  const { reviews, more, url } = figuresOf(shown);
  return renderSnippet("tillit-reviews-list", { reviews, more, whole: url, primary }, page);
}

/** All reviews of a product, or of the shop, or those of them that somebody wants to see. */
export async function drawListPage(shown: Shown, { writers }: Reviews): Promise<string> {
  const { wanted, listed, drawing } = shown;
  const { product } = listed;
  const words = WORDS[drawing.locale].list;
  const isAll = isWhole(wanted);
  const { sort, words: query } = wanted.search;
  const content = await renderSnippet(
    "tillit-reviews",
    {
      row: { form: writers ?? "nobody", how: HOW_REVIEWS_WORK, primary: drawing.primary },
      ...{ figures: figuresOf(shown), form: "full", product, write: true, sort, query },
      note: `${isAll ? "" : narrowed(shown)}${listed.reviews.length > 0 ? "" : nothing(shown)}`,
    },
    drawing.page,
  );
  return framed({
    page: drawing.page,
    title: product
      ? words.ofProduct({ product: product.title })
      : words.ofShop({ shop: drawing.shop.name }),
    content: `${content}${product ? toProduct(shown, product) : ""}`,
    isIndexed: isAll && wanted.place === null && sort === "newest",
  });
}

/** What the snippets read of a product's reviews, as the block reads it from the product's metafield. */
function figuresOf({ wanted, listed, drawing }: Shown) {
  const { product, tally, reviews, next } = listed;
  const url = listAddress(wanted);
  return {
    ...{ count: countIn(tally), average: averageOf(tally) ?? 0, stars: tally.stars },
    ...{ verified: tally.verified, withPhoto: tally.withPhoto, url },
    reviews: reviews.map(({ review, photos, product: of }) => ({
      ...reviewForLiquid({ review, photos }, drawing.shop),
      // On its own product's page a review need not say what it is about.
      product: product || !of ? null : { title: of.title, url: `/products/${of.handle}` },
    })),
    more: next ? `${url}&after=${placeText(next)}` : "",
  };
}

const NOT_NARROWED = { stars: [], photo: false, verified: null, language: null, words: "" };

/** What the list is narrowed down to, and the way back to all of it. */
function narrowed({ wanted, drawing }: Shown): string {
  const words = WORDS[drawing.locale].list;
  const { stars, photo, verified, language, words: typed } = wanted.search;
  const parts = [
    ...stars.map((count) => words.stars(count)),
    ...(photo ? [words.withPhoto] : []),
    ...(verified ? [words.verified] : []),
    ...(language ? [words.language({ language: called(language, drawing) })] : []),
    ...(typed ? [words.words({ words: typed })] : []),
  ];
  const all = listAddress({ ...wanted, search: { ...wanted.search, ...NOT_NARROWED } });
  return (
    `<p role="status">${plain(words.only)} <b>${plain(parts.join(" · "))}</b></p>` +
    `<p><a class="tillit-a" href="${href(`${all}&lang=${drawing.page.locale}`, drawing)}">${plain(words.all)}</a></p>`
  );
}

const called = (language: string, { shop, page, primary }: Drawing) =>
  textFor(languageName(language, shop), page.locale, primary) ?? language;

const nothing = ({ wanted, drawing }: Shown) => {
  const { nothing, none } = WORDS[drawing.locale].list;
  return `<p>${plain(isWhole(wanted) ? none : nothing)}</p>`;
};

function toProduct({ drawing }: Shown, { handle, title }: { handle: string; title: string }) {
  const label = WORDS[drawing.locale].list.toProduct({ product: title });
  return `<p><a class="tillit-a" href="${href(`/products/${handle}`, drawing)}">${plain(label)}</a></p>`;
}

const href = (path: string, { page }: Drawing) => plain(`${page.root}${path}`);
