import { describe, expect, it } from "vitest";
import { filledSettings } from "../../../tests/examples";
import { theFacts } from "../../../tests/facts";
import { LOCALES } from "../locale";
import { lengthOf } from "../plain-text";
import { promiseIn } from "../promises";
import { CLAIM_TEXT_MAX, ICONS } from "./claim";
import { CLAIMS } from "./claims";

describe.each(CLAIMS)("the claim $id", (claim) => {
  const facts = theFacts({}, filledSettings());

  it("says something short in each of our languages", () => {
    const text = claim.text(facts);
    expect(Object.keys(text).sort()).toEqual([...LOCALES].sort());
    for (const words of Object.values(text)) {
      expect(lengthOf(words), words).toBeGreaterThan(0);
      expect(lengthOf(words), words).toBeLessThanOrEqual(CLAIM_TEXT_MAX);
    }
  });

  it("promises nothing that it would refuse from the merchant", () => {
    for (const words of Object.values(claim.text(facts))) {
      expect(promiseIn(words, claim.id), words).toBeNull();
    }
  });

  it("can be looked up over HTTPS", () => {
    expect(new URL(claim.proof(facts)).protocol).toBe("https:");
  });

  it("has an icon", () => {
    expect(ICONS).toContain(claim.icon);
  });

  it("says what it stands on, and where to repair it if anywhere", () => {
    expect(claim.standsOn).not.toEqual([]);
    if (claim.repairAt) expect(claim.repairAt).toMatch(/^(shopify:\/\/admin\/settings\/\w+|\/app)/);
  });
});

it("no two claims have the same id", () => {
  expect(new Set(CLAIMS.map(({ id }) => id)).size).toBe(CLAIMS.length);
});
