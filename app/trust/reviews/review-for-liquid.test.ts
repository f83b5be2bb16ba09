import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { aPhoto, aReview } from "../../../tests/reviewed-product";
import { ORIGINS } from "./origins";
import { reviewForLiquid } from "./review-for-liquid";
import type { Review, ReviewPhoto } from "./review";

const shown = (review: Partial<Review> = {}, photos: ReviewPhoto[] = [], shop = {}) =>
  reviewForLiquid({ review: aReview(review), photos }, aShop(shop));

describe("a review on the storefront", () => {
  it("is what its author has said, with the day as it was in the shop", () => {
    expect(shown({ writtenAt: new Date("2026-10-31T23:30:00Z"), helpful: 3 })).toEqual({
      id: "r1",
      rating: 5,
      title: "Varmt og mykt",
      body: "Teppet er like godt som på bildene, og kom raskt fram.",
      cut: false,
      lang: "nb",
      language: { nb: "norsk", en: "Norwegian" },
      name: "Kari N.",
      day: "2026-11-01",
      experienced: null,
      edited: null,
      verified: false,
      origin: "",
      incentive: "",
      reply: null,
      replied: null,
      helpful: 3,
      photos: [],
      video: "",
    });
  });

  it("names no order, no address, no customer and no tag", () => {
    const published = shown({ orderId: "order-77", importId: "import-1", tags: ["difficult"] });
    expect(published.verified).toBe(true);
    expect(JSON.stringify(published)).not.toMatch(/order-77|import-1|difficult|1001|gid:/);
  });

  it("keeps the day of the experience, which is a day and no moment", () => {
    const experiencedAt = new Date("2026-10-28T00:00:00Z");
    expect(shown({ experiencedAt }, [], { timeZone: "America/Los_Angeles" }).experienced).toBe(
      "2026-10-28",
    );
  });

  it.each([
    ["invitation", ""],
    ["storefront", ""],
    ["merchant", "merchant"],
    ["judge-me", "Judge.me"],
    ["shopify-product-reviews", "Shopify Product Reviews"],
    ["file", "file"],
  ] as const)("that came by %s says %j", (origin, said) => {
    expect(shown({ origin }).origin).toBe(said);
  });

  it("names where it came from, unless it was collected here", () => {
    const ours = ORIGINS.filter((origin) => shown({ origin }).origin === "");
    expect(ours).toEqual(["invitation", "storefront"]);
  });

  it.each([
    ["none", ""],
    ["", ""],
    ["discount", "discount"],
    ["points", "points"],
  ] as const)("for which the author got %j says %j", (incentive, said) => {
    expect(shown({ incentive }).incentive).toBe(said);
  });

  it("has no language where nobody knows it", () => {
    expect(shown({ locale: "und" })).toMatchObject({ lang: "", language: {} });
    expect(shown({ locale: "x-klingon" })).toMatchObject({ language: {} });
  });

  it("calls its language as each of the shop's speakers does", () => {
    const locales = ["de", "en", "fr"].map((locale) => ({
      ...{ locale, primary: locale === "de", published: true },
    }));
    expect(shown({ locale: "pt-BR" }, [], { locales }).language).toEqual({
      ...{ de: "Portugiesisch", en: "Portuguese", fr: "portugais" },
    });
  });

  it("has the photos that lie with Shopify, no larger than they are shown", () => {
    const waiting = aPhoto({ id: "p2", url: null });
    const elsewhere = aPhoto({ url: "https://photos.example/a.jpg", width: 1200, height: 900 });
    const { photos } = shown({ photoCount: 3 }, [aPhoto({ alt: "On a sofa" }), waiting, elsewhere]);
    expect(photos).toEqual([
      {
        url: "https://cdn.shopify.com/s/files/1/blanket.jpg?v=1&width=240",
        ...{ width: 240, height: 180, alt: "On a sofa" },
      },
      { url: "https://photos.example/a.jpg", width: 1200, height: 900, alt: "" },
    ]);
  });

  it.each([
    [null, ""],
    ["https://youtu.be/abc", "https://youtu.be/abc"],
    ["javascript:alert(1)", ""],
    ["http://plain.example/v", ""],
    ["https://", ""],
  ])("with the video %j leads to %j", (video, link) => {
    expect(shown({ video }).video).toBe(link);
  });
});
