import { describe, expect, it } from "vitest";
import { acceptanceWord, acceptedIn, TermsAttributes } from "./order-attributes";

const HASH = "0a".repeat(32);
const said = (value: string) => [{ name: "Terms accepted" as const, value }];

describe("what an order says of the terms", () => {
  it.each(["ticked", "stated"] as const)("is which version was accepted, and how: %s", (how) => {
    const accepted = { how, number: 3, hash: HASH };
    const word = `${acceptanceWord(accepted)}, 2026-11-02T10:00+0100`;
    expect(word).toBe(`${how}, version 3, ${HASH}, 2026-11-02T10:00+0100`);
    expect(acceptedIn(said(word))).toEqual(accepted);
  });

  it.each([
    ["the order came past the cart, or nobody ticked the box", []],
    ["it was emptied", said("")],
  ])("is nothing where %s", (_, given) => expect(acceptedIn(given)).toBeNull());

  it.each([
    ["it was made up", "yes, of course"],
    ["the hash is none", "ticked, version 3, <b>"],
    ["there is no such number", `ticked, version -3, ${HASH}`],
    ["a hash is longer than one", `ticked, version 3, ${HASH}0`],
  ])("cannot be read where %s", (_, word) => expect(acceptedIn(said(word))).toBe("unreadable"));
});

describe("an order's attributes", () => {
  const ours = said("stated, version 3");

  it("are kept only as far as they are ours: a buyer may have written anything into others", () =>
    expect(
      TermsAttributes.parse([
        { name: "Gift message", value: "For Kari" },
        { name: "Terms accepted" },
        { name: "Terms accepted", value: "x".repeat(201) },
        ...[...ours, 7, null],
      ]),
    ).toEqual(ours));

  it("are the same when they are read again", () =>
    expect(TermsAttributes.parse(TermsAttributes.parse(ours))).toEqual(ours));

  it.each([undefined, null, "x", {}])("may be %j", (given) =>
    expect(TermsAttributes.parse(given)).toEqual([]),
  );
});
