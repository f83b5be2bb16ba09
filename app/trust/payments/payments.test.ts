import { describe, expect, it } from "vitest";
import { aMethod, filled, largest } from "../../../tests/examples/payments";
import { parseInput, parseStored } from "../setting";
import { METHODS_MAX, TEXT_MAX } from "./limits";
import { nextOwnId } from "./method-id";
import { KNOWN_METHODS } from "./methods";
import { NO_PAYMENTS, PAYMENTS, type PaymentMethod } from "./payments";

function problemsWith(input: unknown) {
  const parsed = parseInput(PAYMENTS, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

const withMethod = (id: PaymentMethod["id"], overrides: Partial<PaymentMethod> = {}) => ({
  ...NO_PAYMENTS,
  methods: [aMethod(id, overrides)],
});

describe("payments", () => {
  it.each([
    ["none", NO_PAYMENTS],
    ["a shop's", filled],
    ["as many and as long as they may be", largest],
  ])("are kept as entered: %s", (_, payments) => {
    expect(parseInput(PAYMENTS, payments)).toEqual({ ok: true, value: payments });
    const stored = { shape: 1, value: payments };
    expect(parseStored(PAYMENTS, stored)).toEqual({ ok: true, value: payments });
  });

  it("have any of the known methods, each with nothing filled in", () => {
    for (const id of KNOWN_METHODS) expect(problemsWith(withMethod(id)), id).toEqual([]);
  });

  it("name no method twice", () => {
    const methods = [aMethod("card"), aMethod("paypal"), aMethod("card")];
    expect(problemsWith({ ...NO_PAYMENTS, methods })).toEqual(["methods.2: twice"]);
  });

  it("are so many at most", () => {
    const methods = Array.from({ length: METHODS_MAX + 1 }, (_, n) =>
      aMethod(`own-${n + 1}`, { name: { en: `Way ${n}` } }),
    );
    expect(problemsWith({ ...NO_PAYMENTS, methods })).toEqual(["methods: too-many-methods"]);
  });

  it.each(["cheque", "own-0", "own-x", "own-100", "constructor", "card "])(
    "know no method %j",
    (id) => {
      const methods = [{ ...aMethod("card"), id }];
      expect(problemsWith({ ...NO_PAYMENTS, methods })).toContain("methods.0.id: unknown-method");
    },
  );
});

describe("a method of payment", () => {
  it("of one's own needs a name", () => {
    expect(problemsWith(withMethod("own-1"))).toEqual(["methods.0.name: method-name-missing"]);
    expect(problemsWith(withMethod("own-1", { name: { nb: "Sjekk" } }))).toEqual([]);
  });

  it.each([
    ["Klarna, 30 days", []],
    ["Google Pay", []],
    ["Instant transfer", []],
    ["Safe payment", ["promise-safety"]],
    ["Guaranteed card", ["promise-guarantee"]],
    ["Google certified card", ["promise-certified"]],
    ["Instant card, money back", ["promise-refund"]],
    ["x".repeat(41), ["too-long"]],
  ])("is called %j: %j", (name, codes) => {
    expect(problemsWith(withMethod("card", { name: { en: name } }))).toEqual(
      codes.map((code) => `methods.0.name.en: ${code}`),
    );
  });

  it("is charged when such a method can be", () => {
    expect(problemsWith(withMethod("card", { moment: "at-dispatch" }))).toEqual([]);
    expect(problemsWith(withMethod("swish", { moment: "after-dispatch" }))).toEqual([
      "methods.0.moment: moment-unfit",
    ]);
    const own = { moment: "after-dispatch", name: { en: "Tab" } } as const;
    expect(problemsWith(withMethod("own-1", own))).toEqual([]);
  });

  it.each([
    ["none", null, []],
    ["amount", 29.5, []],
    ["percent", 100, []],
    ["amount", null, ["cost-missing"]],
    ["amount", -1, ["cost-missing"]],
    ["percent", 0, ["cost-missing"]],
    ["percent", 101, ["cost-too-high"]],
    ["amount", 1_000_000, ["cost-too-high"]],
  ] as const)("may cost %s %s more: %j", (kind, amount, codes) => {
    expect(problemsWith(withMethod("invoice", { extraCost: { kind, amount } }))).toEqual(
      codes.map((code) => `methods.0.extraCost.amount: ${code}`),
    );
  });

  it("forgets an amount that no longer counts", () => {
    const parsed = parseInput(
      PAYMENTS,
      withMethod("invoice", { extraCost: { kind: "none", amount: 29 } }),
    );
    expect(parsed.ok && parsed.value.methods[0]?.extraCost).toEqual({ kind: "none", amount: null });
  });

  it("keeps the lines of a text, and no text that is too long or empty", () => {
    const parsed = parseInput(
      PAYMENTS,
      withMethod("card", { steps: { nb: " En\r\nto ", en: "" } }),
    );
    expect(parsed.ok && parsed.value.methods[0]?.steps).toEqual({ nb: "En\nto" });
    expect(problemsWith(withMethod("card", { data: { nb: "x".repeat(TEXT_MAX + 1) } }))).toEqual([
      "methods.0.data.nb: too-long",
    ]);
  });
});

describe("the contact for payments that look wrong", () => {
  it.each([
    [{ email: "nobody" }, ["contact.email: email-unreadable"]],
    [{ phone: "12" }, ["contact.phone: phone-without-country"]],
    [{ phone: "+47 73 00 00 00" }, []],
  ])("%j: %j", (contact, problems) => {
    const input = { ...NO_PAYMENTS, contact: { ...NO_PAYMENTS.contact, ...contact } };
    expect(problemsWith(input)).toEqual(problems);
  });
});

describe("the id of the next method of one's own", () => {
  it("is the first that is free, so that the others' anchors stay", () => {
    expect(nextOwnId([])).toBe("own-1");
    expect(nextOwnId(["own-1", "card", "own-3"])).toBe("own-2");
    expect(nextOwnId(["own-1", "own-2"])).toBe("own-3");
  });
});
