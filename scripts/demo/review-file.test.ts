import { describe, expect, it } from "vitest";
import { readHeader, readLine } from "../../app/trust/reviews/portable/own-file";
import type { FiledReview, SeedReviews } from "../../prisma/seeds/reviews";
import { careful } from "../../prisma/seeds/careful";
import { careless } from "../../prisma/seeds/careless";
import { CATALOGUE } from "../../dev-store/shops/catalogue.ts";
import { reviewFile } from "./review-file.ts";

const NOW = new Date("2026-11-27T14:46:00Z");
const DOMAIN = "careful-goods.myshopify.com";
const products = CATALOGUE.map(({ handle }, nth) => ({ id: nth + 1, handle }));

function read(reviews: Pick<SeedReviews, "filed" | "questions">) {
  const [first = "", ...lines] = reviewFile(reviews, { domain: DOMAIN, products }, NOW)
    .trim()
    .split("\n");
  const header = readHeader(first);
  if (!header.ok) throw new Error(header.code);
  return lines.map((line) => readLine(line, header.header, () => true));
}

const filed = (more: Partial<FiledReview>) => {
  const review = { product: "wool-blanket", locale: "nb", author: "Silje", daysAgo: 2 } as const;
  const [line] = read({
    filed: [{ ...review, rating: 5, body: "Varmt.", ...more }],
    questions: [],
  });
  if (!line?.ok || line.line.type !== "review") throw new Error("not a review");
  return line.line;
};

describe("the sample shop's file of reviews", () => {
  it.each(Object.entries({ careful, careless }))(
    "of the shop %s is one that Tillit reads, line by line",
    (_, { reviews }) => {
      const lines = read(reviews);
      expect(lines).toHaveLength(reviews.filed.length + reviews.questions.length);
      expect(lines.filter(({ ok }) => !ok)).toEqual([]);
    },
  );

  it("has nobody verified, however much is believed of it", () => {
    const lines = read(careful.reviews).flatMap((line) => (line.ok ? [line.line] : []));
    const words = lines.flatMap((line) => (line.type === "review" ? [line] : line.answers));
    expect(words.length).toBeGreaterThan(30);
    expect(words.map(({ orderId }) => orderId).filter((id) => id !== null)).toEqual([]);
  });

  it("says the same of the same words, on whatever day", () => {
    expect(filed({}).id).toBe(filed({ daysAgo: 5, helpful: 3 }).id);
    expect(filed({}).id).not.toBe(filed({ body: "Varmt!" }).id);
    expect(filed({}).id).not.toBe(filed({ product: "wool-mittens" }).id);
  });

  it("shows a review from when it was written, unless it is held or refused", () => {
    const writtenAt = new Date("2026-11-25T14:46:00Z");
    expect(filed({})).toMatchObject({ writtenAt, shownAt: writtenAt, heldFor: [] });
    expect(filed({ heldFor: ["links"] })).toMatchObject({ shownAt: null, heldFor: ["links"] });
    const refused = filed({ refusedFor: "personal-data" });
    expect(refused).toMatchObject({ shownAt: null, refusedFor: "personal-data" });
    expect(refused.refusedAt).toEqual(new Date("2026-11-26T00:22:00Z"));
  });

  it("has the shop reply and choose later, and its history tells", () => {
    const answered = filed({ reply: "Takk!", chosen: true });
    expect(answered.repliedAt).toEqual(answered.chosenAt);
    expect(answered.history.map(({ what }) => what)).toEqual(["written", "replied"]);
  });

  it("knows no product that the shop does not sell", () => {
    expect(() => filed({ product: "no-such-thing" })).toThrow("no-such-thing");
  });
});
