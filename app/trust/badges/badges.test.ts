import { describe, expect, it } from "vitest";
import { aSeal, theFacts } from "../../../tests/facts";
import { CLAIM_IDS, type ClaimId } from "../claims/claims";
import { parseInput } from "../setting";
import { BADGES, NO_BADGES, type Badges } from "./badges";

const badge = (claim: ClaimId, text: Record<string, string> = {}) => ({ claim, text });

function problemsWith(input: unknown) {
  const parsed = parseInput(BADGES, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

function parsed(input: unknown): Badges {
  const outcome = parseInput(BADGES, input);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems));
  return outcome.value;
}

const withText = (text: string) => ({
  ...NO_BADGES,
  badges: [badge("return-policy", { en: text })],
});

describe("badges", () => {
  it("may be none", () => {
    expect(parsed({ heading: {}, badges: [], seals: [] })).toEqual(NO_BADGES);
  });

  it("keep the merchant's order", () => {
    const badges = [badge("ships-to"), badge("return-policy")];
    expect(parsed({ ...NO_BADGES, badges }).badges).toEqual(badges);
  });

  it("are six at most", () => {
    const badges = CLAIM_IDS.slice(0, 7).map((claim) => badge(claim));
    expect(problemsWith({ ...NO_BADGES, badges })).toEqual(["badges: too-many-badges"]);
  });

  it("show no claim twice", () => {
    const badges = [badge("ships-to"), badge("ships-to")];
    expect(problemsWith({ ...NO_BADGES, badges })).toEqual(["badges.1: twice"]);
  });

  it("know their claims", () => {
    const badges = [{ claim: "free-money", text: {} }];
    expect(problemsWith({ ...NO_BADGES, badges })).toEqual(["badges.0.claim: unknown-claim"]);
  });

  it("have four seals at most, each with an id of its own", () => {
    const seals = [1, 2, 3, 4, 5].map((n) => aSeal({ id: `seal-${n}` }));
    expect(problemsWith({ ...NO_BADGES, seals })).toEqual(["seals: too-many-seals"]);
    expect(problemsWith({ ...NO_BADGES, seals: [aSeal(), aSeal()] })).toEqual(["seals.1: twice"]);
  });
});

describe("the text of a badge", () => {
  it.each([
    ["Read our policy", []],
    ["x".repeat(40), []],
    ["👩‍👩‍👧".repeat(40), []],
    ["x".repeat(41), ["too-long"]],
    ["x".repeat(100_000), ["too-long"]],
    ["<b>{{ shop.name }}</b></script>", []],
    ["پس\u200cگرفتن", []],
    ["read\u0000this", ["hidden-characters"]],
    ["\u202eycilop nruteR", ["hidden-characters"]],
    ["\u2066policy\u2069", ["hidden-characters"]],
    ["poli\u200bcy", ["hidden-characters"]],
    ["poli\ud800cy", ["hidden-characters"]],
    ["Free returns", ["promise-free"]],
  ])("%j: %j", (text, codes) => {
    expect(problemsWith(withText(text))).toEqual(codes.map((code) => `badges.0.text.en: ${code}`));
  });

  it("is one line without gaps at its ends", () => {
    const { badges } = parsed(withText("  Read\r\n\t our   policy "));
    expect(badges[0]?.text).toEqual({ en: "Read our policy" });
  });

  it("is the claim's own when it is emptied", () => {
    expect(parsed(withText("   ")).badges[0]?.text).toEqual({});
  });

  it("is written for a language", () => {
    const badges = [badge("return-policy", { "../../x": "Read our policy" })];
    expect(problemsWith({ ...NO_BADGES, badges })).toHaveLength(1);
  });

  it("states no number that the facts do not", () => {
    const say = (claim: ClaimId, text: string) =>
      BADGES.disagreements?.(
        { ...NO_BADGES, badges: [badge(claim, { en: text })] },
        theFacts(),
      ).map(({ path, code }) => `${path.join(".")}: ${code}`);

    expect(say("shop-since", "Since 2019")).toEqual([]);
    expect(say("ships-to", "3 countries")).toEqual([]);
    expect(say("shop-since", "Since 1950")).toEqual(["badges.0.text.en: promise-number"]);
    expect(say("ships-to", "30 countries")).toEqual(["badges.0.text.en: promise-number"]);
  });
});

describe("the heading", () => {
  it.each([
    ["Why shop with us", []],
    ["x".repeat(60), []],
    ["x".repeat(61), ["heading.nb: too-long"]],
    ["100 % secure", ["heading.nb: promise-absolute"]],
    ["Certified shop", ["heading.nb: promise-certified"]],
  ])("%j: %j", (text, problems) => {
    expect(problemsWith({ ...NO_BADGES, heading: { nb: text } })).toEqual(problems);
  });
});
