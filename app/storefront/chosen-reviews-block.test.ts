import { describe, expect, it } from "vitest";
import { NINE, TALLY } from "../../tests/believable-reviews";
import { filled } from "../../tests/examples/reviews";
import { NOW, theFacts } from "../../tests/facts";
import { aReview } from "../../tests/reviewed-product";
import { textIn } from "../../tests/shown-block";
import type { ReviewOfProduct } from "../trust/reviews/shop-reviews";
import { storefrontDocument } from "./document";
import { renderBlock, type PreviewOptions } from "./preview.server";

const PRODUCT = { handle: "wool-blanket", title: "Wool & blanket" };

const ofProduct = (nth: number): ReviewOfProduct[] =>
  NINE.slice(nth, nth + 1).map((review) => ({ ...review, product: PRODUCT }));

function shopperSees(chosen: ReviewOfProduct[], options: Partial<PreviewOptions> = {}) {
  const document = storefrontDocument(theFacts({}, { reviews: filled }, { tally: TALLY, chosen }));
  return renderBlock("chosen-reviews", document, { locale: "en", now: NOW, ...options });
}

describe("the reviews that the merchant has chosen", () => {
  it("are not a byte while none is, and say so in the theme editor", async () => {
    expect(await shopperSees([])).toBe("");
    expect(await shopperSees([], { designMode: true, locale: "fr" })).toContain(
      "dès que vous en avez choisi",
    );
  });

  it("are chosen, which stands above them with the figures of all", async () => {
    const text = textIn(await shopperSees(ofProduct(0)));
    expect(text).toContain(
      "What buyers say The shop chose these from 5000 reviews with 4.5 of 5 stars on average.",
    );
    expect(textIn(await shopperSees(ofProduct(0), { locale: "nb" }))).toContain("med 4,5 av 5");
  });

  it("are the same reviews as everywhere, with the product they are about", async () => {
    const html = await shopperSees([...ofProduct(0), ...ofProduct(4)]);
    expect(html.match(/<li id="rowreview-/g)).toHaveLength(2);
    expect(textIn(html)).toContain("Warmer than it looks I was sceptical");
    expect(html).toContain('<a href="/products/wool-blanket">Wool &amp; blanket</a>');
    expect(html).toContain('href="/apps/tillit/reviews?product=&amp;lang=en">All reviews');
    expect(html).toContain("How reviews work here");
  });

  it("lead to the product when they are cut", async () => {
    const long = { review: aReview({ body: "ord ".repeat(300) }), photos: [], product: PRODUCT };
    expect(await shopperSees([long])).toContain(
      'href="/products/wool-blanket#reviews">Read the whole review',
    );
  });

  it("need no product that is still there", async () => {
    const html = await shopperSees([{ ...NINE[2]!, product: null }]);
    expect(textIn(html)).toContain("Perfekt gave til mamma.");
    expect(html).not.toContain("/products/");
  });

  it("stand in columns, or in a row that a keyboard can scroll", async () => {
    const grid = await shopperSees(ofProduct(0), { settings: { layout: "grid" } });
    expect(grid).toContain('<ul class="tillit-g" role="list">');
    const row = await shopperSees(ofProduct(0), { settings: { layout: "row" } });
    expect(row).toContain(
      '<ul class="tillit-w" role="list" tabindex="0" aria-label="What buyers say">',
    );
    expect(row).not.toMatch(/<script|\son\w+=|\sstyle=/);
  });

  it("print hostile words as words", async () => {
    const bad = `"><script>alert(1)</script>`;
    const review = aReview({ title: bad, body: bad, authorName: bad });
    const html = await shopperSees([{ review, photos: [], product: { title: bad, handle: bad } }]);
    expect(html).not.toContain("<script>");
  });
});
