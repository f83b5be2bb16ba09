import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import type { Answers } from "./answers";
import { keptAnswers } from "./answers";
import { judge } from "./judge";
import { proposalFor } from "./proposal";
import { STATED_STEPS, type StatedStep } from "./steps";
import { answersOf, withDrafts } from "./with-drafts";

const spanish = theFacts({
  country: "ES",
  shipsTo: ["ES", "PT"],
  phone: null,
  address: {
    ...{ company: "", address1: "Calle de la Palma 12", address2: "", city: "Madrid" },
    ...{ zip: "28004", province: "", country: "ES" },
  },
});

const judged = <Name extends StatedStep>(
  step: Name,
  typed: Partial<Answers[Name]> = {},
  facts = spanish,
) => judge(step, answersOf(step, facts, typed), facts);

describe("a proposal", () => {
  it("states what Shopify told and what the law fixes, and invents nothing", () => {
    expect(
      Object.fromEntries(STATED_STEPS.map((step) => [step, proposalFor(step, spanish)])),
    ).toEqual({
      business: {
        ...{ legalName: "", line1: "Calle de la Palma 12", line2: "", postalCode: "28004" },
        ...{ city: "Madrid", region: "", country: "ES", email: "hello@woolly.example", phone: "" },
        ...{ registerNumber: "", taxNumber: "" },
      },
      returns: { days: 14, payer: "buyer", guarantee: true },
      support: { email: "hello@woolly.example", phone: "", within: null, unit: "hours" },
      payments: { methods: [] },
      badges: {
        claims: ["return-policy", "shipping-policy", "encrypted-connection", "certified-checkout"],
      },
    });
  });

  it("asks for the days where no law says how many", () => {
    const american = theFacts({ country: "US", shipsTo: ["US"] });
    expect(proposalFor("returns", american)).toEqual({
      ...{ days: null, payer: "buyer", guarantee: false },
    });
    expect(judged("returns", {}, american).problems).toEqual([
      { path: ["days"], code: "period-missing" },
    ]);
  });
});

describe("the answers of a step", () => {
  it("become the settings that they would be on their own pages", () => {
    const { settings, problems } = judged("returns");
    expect(problems).toEqual([]);
    expect(settings).toMatchObject({
      returns: { base: { days: 14, payer: "buyer", refundDays: 14 }, regions: [] },
      guarantee: { legal: true },
    });
    expect(judged("payments", { methods: ["bizum", "card"] }).settings).toMatchObject({
      payments: { methods: [{ id: "bizum" }, { id: "card" }] },
    });
    expect(judged("badges").settings.badges?.badges).toHaveLength(4);
  });

  it("say nothing about hours that nobody has stated", () => {
    const { settings } = judged("support", { phone: "+34 910 000 000", within: 24 });
    expect(settings.support).toMatchObject({
      channels: [
        { kind: "email", answer: { within: 24, unit: "hours" } },
        { kind: "phone", hours: "none" },
      ],
    });
  });

  it.each<[StatedStep, object, object]>([
    ["business", {}, { path: ["legalName"], code: "legal-name-missing" }],
    ["business", { legalName: "Fresh", taxNumber: "B1" }, { path: ["taxNumber"] }],
    ["business", { legalName: "Fresh", postalCode: "x" }, { path: ["postalCode"] }],
    ["business", { legalName: "Fresh", email: "me@" }, { path: ["email"] }],
    ["returns", { days: 7 }, { path: ["days"], code: "period-below-law-there" }],
    ["support", { email: "me@" }, { path: ["email"] }],
    ["support", { email: "", phone: "1" }, { path: ["phone"] }],
    ["support", { within: 1000 }, { path: ["within"], code: "answer-time-range" }],
    ["support", { email: "" }, { path: ["email"], code: "channel-missing" }],
    ["payments", {}, { path: ["methods"], code: "method-missing" }],
    ["badges", { claims: [] }, { path: ["claims"], code: "badge-missing" }],
    ["badges", { claims: ["made-up"] }, { path: ["claims"], code: "unknown-claim" }],
  ])("of %s, %j, are refused at their field", (step, typed, problem) => {
    expect(judged(step, typed).problems).toEqual([expect.objectContaining(problem)]);
  });
});

describe("what was accepted", () => {
  it("counts for what comes after it: badges stand on it", () => {
    const drafts = { returns: { answers: { days: 30, payer: "shop" as const }, isAccepted: true } };
    const facts = withDrafts(spanish, drafts, []);
    expect(facts.settings.returns.base).toMatchObject({ days: 30, payer: "shop" });
    expect(proposalFor("badges", facts).claims.slice(0, 2)).toEqual([
      "free-returns",
      "return-period",
    ]);
  });

  it("counts no more once the setting was stated on its own page, nor while it is only typed", () => {
    const drafts = { returns: { answers: { days: 30 }, isAccepted: true } };
    expect(withDrafts(spanish, drafts, ["returns"])).toEqual(spanish);
    const typed = { returns: { answers: { days: 30 }, isAccepted: false } };
    expect(withDrafts(spanish, typed, [])).toEqual(spanish);
  });
});

describe("what is kept of a form", () => {
  it("is whatever was typed, half a mail address too", () => {
    expect(keptAnswers("support", { email: "me@", within: null })).toEqual({
      ...{ email: "me@", within: null },
    });
  });

  it("is only what the step asks", () => {
    expect(keptAnswers("support", { email: "me@example.org", shop: "other" })).toEqual({
      email: "me@example.org",
    });
  });

  it.each([null, "text", { email: 7 }, { email: "x".repeat(2_001) }, { unit: "years" }])(
    "is nothing of %j",
    (input) => expect(keptAnswers("support", input)).toBeNull(),
  );
});
