import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anAuditedShop, OVERSEAS } from "../../../tests/audit";
import { theFacts } from "../../../tests/facts";
import type { Check } from "./check";
import { ALL_CHECKS } from "./checks";
import type { AuditFacts } from "./facts";
import { proofIn } from "./proof";
import { atField } from "./repair";
import { scorecard, scored } from "./scorecard";
import { WEIGHTS } from "./weights";

type Entry = { verdict: "passes" | "fails" | "does not apply"; weight: number; law: boolean };

const entry: fc.Arbitrary<Entry> = fc.record({
  verdict: fc.constantFrom("passes", "fails", "does not apply"),
  weight: fc.integer({ min: 1, max: 10 }),
  law: fc.boolean(),
});
const entries = fc.array(entry, { maxLength: 60 });

function ofEntries(given: Entry[]) {
  const checks = given.map(({ verdict, law }, index): Check => ({
    id: `check-${index}`,
    group: "texts",
    law: law ? "a law" : null,
    applies: () => verdict !== "does not apply",
    passes: () => verdict === "passes",
    proof: () => proofIn("entered", "count", index),
    repair: () => atField("/app/facts"),
  }));
  const weights = Object.fromEntries(given.map(({ weight }, index) => [`check-${index}`, weight]));
  return scored(anAuditedShop(), checks, weights);
}

describe("a scorecard", () => {
  it("is from 0 to 100", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { score } = ofEntries(given);
        return Number.isInteger(score) && score >= 0 && score <= 100;
      }),
    );
  });

  it("is never lowered by one more check that passes", () => {
    fc.assert(
      fc.property(entries, entry, (given, more) => {
        const after = ofEntries([...given, { ...more, verdict: "passes" }]);
        return after.score >= ofEntries(given).score;
      }),
    );
  });

  it("is not changed by what does not apply", () => {
    fc.assert(
      fc.property(entries, entry, (given, more) => {
        const after = ofEntries([...given, { ...more, verdict: "does not apply" }]);
        expect(after).toEqual(ofEntries(given));
      }),
    );
  });

  it("never falls when a check that failed passes", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const before = ofEntries(given).score;
        return given.every(
          (one, index) =>
            one.verdict !== "fails" ||
            ofEntries(given.with(index, { ...one, verdict: "passes" })).score >= before,
        );
      }),
    );
  });

  it("is 100 only if nothing fails, and then always", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const fails = given.some(({ verdict }) => verdict === "fails");
        return (ofEntries(given).score === 100) === !fails;
      }),
    );
  });

  it("is not rounded up to 100 for a small thing among much", () => {
    const much = Array.from({ length: 60 }, (): Entry => ({
      verdict: "passes",
      weight: 10,
      law: false,
    }));
    expect(ofEntries([...much, { verdict: "fails", weight: 1, law: false }]).score).toBe(99);
  });

  it("names each failed check once, what weighs most first and of equals what a law asks for", () => {
    fc.assert(
      fc.property(entries, (given) => {
        const { findings } = ofEntries(given);
        expect(findings).toHaveLength(given.filter(({ verdict }) => verdict === "fails").length);
        const order = findings.map(({ weight, law }) => weight * 2 + Number(law !== null));
        expect(order).toEqual(order.toSorted((one, other) => other - one));
      }),
    );
  });
});

/** What is known the moment the app was installed: Shopify's facts, and nothing else. */
const unknown: Omit<AuditFacts, keyof ReturnType<typeof theFacts>> = {
  placed: null,
  policyTexts: null,
  paymentTypes: null,
  termsVersions: null,
  confirmations: null,
  unansweredReviews: null,
  overdueWithdrawals: null,
  publication: null,
  look: null,
};

describe("the audit", () => {
  it("has nothing to say of a shop about which everything is right, and asks all it can", () => {
    const { score, findings, passed } = scorecard(anAuditedShop());
    expect(findings.map(({ id }) => id)).toEqual([]);
    expect(score).toBe(100);
    const unasked = ALL_CHECKS.map(({ id }) => id).filter(
      (id) => !passed.some((one) => one.id === id),
    );
    expect(unasked).toEqual(["translations"]);
  });

  it("knows little of a shop that has just installed the app, and never takes that for a no", () => {
    const { score, findings } = scorecard({ ...theFacts(), ...unknown });
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(50);
    expect(findings.map(({ id }) => id)).not.toContain("badges-placed");
    expect(findings[0]?.weight).toBe(10);
  });

  it("asks a shop that sells outside Europe only for less", () => {
    const asked = (facts: AuditFacts) =>
      scorecard(facts).passed.length + scorecard(facts).findings.length;
    expect(asked(anAuditedShop({ shop: OVERSEAS }))).toBeLessThan(asked(anAuditedShop()) - 8);
  });

  it("calls each check by one name, and weighs each of them in whole numbers from 1 to 10", () => {
    expect(ALL_CHECKS.length).toBeGreaterThanOrEqual(30);
    expect(new Set(ALL_CHECKS.map(({ id }) => id)).size).toBe(ALL_CHECKS.length);
    expect(Object.keys(WEIGHTS).sort()).toEqual(ALL_CHECKS.map(({ id }) => id).sort());
    expect(
      Object.values(WEIGHTS).filter((weight) => ![1, 2, 3, 4, 5, 6, 7, 8, 9, 10].includes(weight)),
    ).toEqual([]);
  });
});
