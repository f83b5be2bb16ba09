import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isShown, storefrontDocument, type StorefrontKey } from "../app/storefront/document";
import { PRODUCT_METAFIELDS, productDocument } from "../app/storefront/product-document";
import type { BadgesForLiquid } from "../app/trust/badges/liquid";
import { ICONS } from "../app/trust/claims/claim";
import { blockOf } from "../app/trust/block-of";
import { questionForLiquid } from "../app/trust/reviews/product-questions-for-liquid";
import { reviewForLiquid } from "../app/trust/reviews/review-for-liquid";
import { SETTING_NAMES, type SettingName } from "../app/trust/settings";
import { exampleOf } from "./examples";
import { aSeal, theFacts } from "./facts";
import { aReviewedProduct } from "./reviewed-product";

const EXTENSION = "extensions/tillit";

const liquidIn = (folder: string) =>
  readdirSync(path.join(EXTENSION, folder))
    .filter((file) => file.endsWith(".liquid"))
    .map((file) => readFileSync(path.join(EXTENSION, folder, file), "utf8"));

const filesOf = (block: string) => [
  `blocks/${block}.liquid`,
  ...readdirSync(path.join(EXTENSION, "snippets"))
    .filter((file) => new RegExp(`^tillit-${block}(-.*)?\\.liquid$`).test(file))
    .map((file) => `snippets/${file}`),
];

const everyMatch = (sources: string[], pattern: RegExp) =>
  [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key]) => key))),
  ].sort();

describe("the extension and the app", () => {
  const blocks = liquidIn("blocks");
  const sources = [...blocks, ...liquidIn("snippets")];

  it("agree on every metafield: what is read is published, and what is published is read", () => {
    const read = everyMatch(sources, /app\.metafields\.tillit\.(\w+)/g);
    expect(read).toEqual(Object.keys(storefrontDocument(theFacts())).sort());
  });

  const inMetafield = (name: SettingName & StorefrontKey) =>
    Object.keys(
      storefrontDocument(theFacts({}, { [name]: exampleOf(name).filled }))[name] ?? {},
    ).sort();
  const sourcesOf = (...names: string[]) =>
    names.flatMap(filesOf).map((file) => readFileSync(path.join(EXTENSION, file), "utf8"));

  it.each(SETTING_NAMES.filter(isShown).filter((name) => name !== "reviews"))(
    "agree on what is in the metafield %s",
    (name) => {
      expect(everyMatch(sourcesOf(blockOf(name)), /\brow\.(\w+)/g)).toEqual(inMetafield(name));
    },
  );

  it("agree on every metafield of a product", () => {
    const own = Object.values(PRODUCT_METAFIELDS).filter(
      ({ namespace }) => namespace === "$app:reviews",
    );
    const read = everyMatch(sources, /product\.metafields\['\$app:reviews'\]\.(\w+)/g);
    expect(read).toEqual(own.map(({ key }) => key).sort());
  });

  it("agree on what is in the metafields about reviews, the shop's and a product's", () => {
    const { page, questions } = productDocument(aReviewedProduct());
    const keysOf = (text: string | null) =>
      Object.keys(JSON.parse(text ?? "") as Record<string, unknown>);
    const read = sourcesOf("reviews", "chosen-reviews", "product-questions");

    // `figures` are either's: the product's where there is one.
    const published = new Set([...inMetafield("reviews"), ...keysOf(page)]);
    expect(everyMatch(read, /\b(?:row|figures)\.(\w+)/g)).toEqual([...published].sort());
    expect(everyMatch(read, /\basked\.(\w+)/g)).toEqual(keysOf(questions).sort());
  });

  it("agree on what is in a review, a photo of it, a question and an answer", () => {
    const { reviews, questions, shop } = aReviewedProduct();
    const review = reviewForLiquid(reviews[0]!, shop);
    const question = questionForLiquid(questions[0]!, shop);
    const keysOf = (value: object | undefined) => Object.keys(value ?? {}).sort();

    // What all of them say is read as `said`.
    const read = (name: string) =>
      everyMatch(sources, new RegExp(`\\b(?:${name}|said)\\.(\\w+)`, "g"));
    expect(read("review")).toEqual([...keysOf(review), "product"].sort());
    expect(everyMatch(sources, /\bphoto\.(\w+)/g)).toEqual(keysOf(review.photos[0]));
    expect(read("question")).toEqual(keysOf(question));
    expect(read("answer")).toEqual(keysOf(question.answers[0]));
  });

  it("agree on what is in a badge and a seal", () => {
    const badges = storefrontDocument(
      theFacts(
        {},
        {
          badges: {
            heading: {},
            badges: [{ claim: "ships-to", text: {} }],
            seals: [aSeal({ picture: null })],
          },
        },
      ),
    ).badges as BadgesForLiquid;
    const [badge] = badges.badges;
    const [seal] = badges.seals;

    const block = [readFileSync(path.join(EXTENSION, "blocks/badges.liquid"), "utf8")];
    expect(everyMatch(block, /\bbadge\.(\w+)/g)).toEqual(Object.keys(badge ?? {}).sort());
    expect(everyMatch(block, /\bseal\.(\w+)/g)).toEqual(Object.keys(seal ?? {}).sort());
  });

  it("agree on the icons", () => {
    const icons = readFileSync(`${EXTENSION}/snippets/tillit-icon.liquid`, "utf8");
    const drawn = everyMatch([icons], /^\|([\w-]+):/gm);
    // Those are the blocks' own, and no claim's.
    expect(drawn).toEqual([...ICONS, "info", "play", "seal", "star", "warning"].sort());
  });
});
