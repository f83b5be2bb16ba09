import { describe, expect, it } from "vitest";
import { mayWrite, policyState } from "./policy-state";

const written = { sent: "sent", shown: "tidied" };

describe("Shopify's refund policy", () => {
  it.each([
    ["no text", { now: null, wanted: "new", written: null }, "absent"],
    ["no text any more", { now: null, wanted: "new", written }, "absent"],
    ["just what we would write", { now: "new", wanted: "new", written: null }, "same"],
    ["Shopify's version of it", { now: "tidied", wanted: "sent", written }, "same"],
    ["what we wrote before", { now: "tidied", wanted: "new", written }, "ours"],
    ["a text that we never wrote", { now: "theirs", wanted: "new", written: null }, "others"],
    ["our text, changed since", { now: "changed", wanted: "new", written }, "others"],
  ])("with %s: %j is %s", (_, known, state) => {
    expect(policyState(known)).toBe(state);
  });

  it("is written over somebody else's text only when that very text was seen", () => {
    const theirs = { now: "theirs", wanted: "new", written };
    expect(mayWrite(theirs, null)).toBe(false);
    expect(mayWrite(theirs, "an older text of theirs")).toBe(false);
    expect(mayWrite(theirs, "theirs")).toBe(true);
  });

  it("is written without asking where there is none, or one of ours", () => {
    expect(mayWrite({ now: null, wanted: "new", written }, null)).toBe(true);
    expect(mayWrite({ now: "tidied", wanted: "new", written }, null)).toBe(true);
  });
});
