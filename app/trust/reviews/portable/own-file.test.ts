import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aMoment, aQuestion, aReview } from "../../../../tests/arbitrary-reviews";
import { isOurs } from "../origins";
import { headerLine, questionLine, readHeader, readLine, reviewLine } from "./own-file";
import type { OwnHeader, OwnQuestion, OwnReview } from "./own-line";

const SHOP = "woolly.myshopify.com";

const sign = (text: string) => createHmac("sha256", "ours").update(text).digest("base64url");
const isSigned = (text: string, proof: string) => sign(text) === proof;

const header: OwnHeader = { tillit: "reviews", version: 1, shop: SHOP, exportedAt: new Date(0) };

function back(line: string, from: Partial<OwnHeader> = {}) {
  const read = readLine(line, { ...header, ...from }, isSigned);
  if (!read.ok) throw new Error(read.values.column);
  return read;
}
const withoutProof = (line: OwnReview | OwnQuestion) => {
  if (line.type === "review") {
    const { proof: _, ...review } = line;
    return review;
  }
  return { ...line, answers: line.answers.map(({ proof: _, ...answer }) => answer) };
};

describe("our own file", () => {
  it("gives each review back as it was", () => {
    fc.assert(
      fc.property(aReview, (review) => {
        const line = reviewLine(SHOP, review, sign);
        expect(line.match(/\n/g)).toHaveLength(1);
        const read = back(line);
        expect(withoutProof(read.line)).toEqual(review);
        expect(read.isSigned).toBe(true);
      }),
    );
  });

  it("gives each question back as it was", () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const line = questionLine(SHOP, question, sign);
        expect(line.match(/\n/g)).toHaveLength(1);
        expect(withoutProof(back(line).line)).toEqual(question);
      }),
    );
  });

  it("says in its first line what it is", () => {
    fc.assert(
      fc.property(aMoment, (exportedAt) => {
        expect(readHeader(headerLine(SHOP, exportedAt))).toEqual({
          ok: true,
          header: { ...header, exportedAt },
        });
      }),
    );
    expect(readHeader("title,body,rating")).toEqual({ ok: false, code: "file-not-ours" });
    expect(readHeader(`{"tillit":"reviews"}`)).toEqual({ ok: false, code: "file-not-ours" });
    const newer = headerLine(SHOP, new Date(0)).replace(`"version":1`, `"version":2`);
    expect(readHeader(newer)).toEqual({ ok: false, code: "file-newer" });
  });

  it("holds nothing that a database cannot keep", () => {
    const [review] = fc.sample(aReview, { numRuns: 1, seed: 1 });
    if (!review) throw new Error("There is no review");
    const { line } = back(reviewLine(SHOP, { ...review, tags: ["a\0b\ud800c"] }, sign));
    expect(line).toMatchObject({ tags: ["abc"] });
  });

  it("has lines that cannot be read only one by one", () => {
    const read = (line: string) => readLine(line, header, isSigned);
    expect(read("{")).toMatchObject({ ok: false, code: "line-unreadable" });
    const [review] = fc.sample(aReview, { numRuns: 1, seed: 1 });
    if (!review) throw new Error("There is no review");
    const wrong = reviewLine(SHOP, { ...review, rating: 6 as 5 }, sign);
    expect(read(wrong)).toEqual({
      ...{ ok: false, code: "line-unreadable", values: { column: "rating" } },
    });
  });
});

describe("a verified purchase", () => {
  const verified = aReview.map((review) => ({
    ...{ ...review, orderId: "1042", origin: "invitation" as const, product: PRODUCT },
  }));
  const PRODUCT = { id: "101", handle: "wool-blanket", title: "Wool blanket" };

  const becomes = (line: string, shop = SHOP) => {
    const { line: read, isSigned } = back(line, { shop });
    if (read.type !== "review") throw new Error("That is no review");
    return { isSigned, orderId: read.orderId, origin: read.origin };
  };
  const UNVERIFIED = { isSigned: false, orderId: null, origin: "file" };

  it.each<[string, Partial<OwnReview>]>([
    ["other stars", { rating: 1 }],
    ["other words", { body: "Something else entirely" }],
    ["another title", { title: "Something else" }],
    ["another author", { author: "Somebody else" }],
    ["another product", { product: { ...PRODUCT, handle: "another" } }],
    ["another order", { orderId: "1043" }],
    ["another id", { id: "another" }],
    ["another day", { writtenAt: new Date("2001-02-03T04:05:06Z") }],
    ["another incentive", { incentive: "points" }],
  ])("does not survive %s in the file", (_, change) => {
    fc.assert(
      fc.property(verified, (review) => {
        const before = { ...review, rating: 5 as const, incentive: "none" as const };
        const line = reviewLine(SHOP, before, sign);
        expect(becomes(line)).toMatchObject({ isSigned: true, orderId: "1042" });
        const altered = JSON.stringify({ ...JSON.parse(line), ...change });
        expect(becomes(altered)).toEqual(UNVERIFIED);
      }),
      { numRuns: 10 },
    );
  });

  it("does not survive without its proof, with another's, or under another shop's name", () => {
    fc.assert(
      fc.property(verified, verified, (review, other) => {
        const line = JSON.parse(reviewLine(SHOP, review, sign));
        const { proof } = JSON.parse(reviewLine(SHOP, other, sign));
        expect(becomes(JSON.stringify({ ...line, proof: null }))).toEqual(UNVERIFIED);
        expect(becomes(JSON.stringify({ ...line, proof }))).toEqual(UNVERIFIED);
        expect(becomes(JSON.stringify(line), "other.myshopify.com")).toEqual(UNVERIFIED);
      }),
      { numRuns: 10 },
    );
  });

  it("is nothing that a file can claim, for answers either", () => {
    fc.assert(
      fc.property(aQuestion, (question) => {
        const line = JSON.parse(questionLine(SHOP, question, sign)) as OwnQuestion;
        const changed = line.answers.map((answer) => ({ ...answer, body: `${answer.body}x` }));
        for (const altered of [
          { ...line, answers: changed },
          { ...line, body: `${line.body}?` },
          { ...line, id: "another" },
          { ...line, product: { id: "9", handle: "another", title: "" } },
        ]) {
          const read = back(JSON.stringify(altered)).line;
          if (read.type !== "question") throw new Error("That is no question");
          expect(read.answers.filter(({ orderId }) => orderId !== null)).toEqual([]);
        }
      }),
    );
  });

  it("keeps, unsigned, only an origin that claims nothing", () => {
    fc.assert(
      fc.property(aReview, (review) => {
        const line = JSON.parse(reviewLine(SHOP, review, sign));
        const { origin } = becomes(JSON.stringify({ ...line, proof: null }));
        expect(origin).toBe(isOurs(review.origin) ? "file" : review.origin);
      }),
    );
  });
});
