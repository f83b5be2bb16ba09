import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalJson } from "./canonical-json";
import { EXTENTS, FLAGS } from "./limits";
import { Stated } from "./stated";
import { canonicalText, statementIn, type Statement } from "./statement";

const statement: Statement = {
  version: 1,
  shop: "woolly.myshopify.com",
  id: "w1",
  submittedAt: new Date("2026-11-17T22:59:59Z"),
  locale: "nb",
  stated: {
    name: "René",
    order: "#1042",
    email: "rene@example.com",
    extent: "items",
    items: "hatten\nsokkene",
  },
  flags: ["doubled", "late"],
  orderId: "gid://shopify/Order/1",
  salt: "c2FsdA",
};

const aStatement: fc.Arbitrary<Statement> = fc.record({
  version: fc.constant(1 as const),
  shop: fc.constant("woolly.myshopify.com"),
  id: fc.uuid(),
  submittedAt: fc.date({
    min: new Date("2026-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  }),
  locale: fc.constantFrom("en", "nb", "pt-BR"),
  stated: fc
    .record({
      name: fc.string({ unit: "binary", minLength: 1, maxLength: 100 }),
      order: fc.string({ unit: "grapheme", minLength: 1, maxLength: 100 }),
      email: fc.constant("a@example.com"),
      extent: fc.constantFrom(...EXTENTS),
      items: fc.string({ unit: "grapheme", maxLength: 500 }),
    })
    .map((typed) => Stated.safeParse(typed))
    .filter(({ success }) => success)
    .map(({ data }) => data!),
  flags: fc.uniqueArray(fc.constantFrom(...FLAGS)),
  orderId: fc.option(fc.string()),
  salt: fc.base64String(),
});

describe("the text of a statement", () => {
  it("holds all of it, its keys in order", () => {
    expect(canonicalText(statement)).toBe(
      '{"flags":["late","doubled"],"id":"w1","locale":"nb","orderId":"gid://shopify/Order/1","salt":"c2FsdA",' +
        '"shop":"woolly.myshopify.com","stated":{"email":"rene@example.com","extent":"items",' +
        '"items":"hatten\\nsokkene","name":"René","order":"#1042"},' +
        '"submittedAt":"2026-11-17T22:59:59.000Z","version":1}',
    );
  });

  it("is read back as the statement, and written again the same", () => {
    fc.assert(
      fc.property(aStatement, (any) => {
        const text = canonicalText(any);
        expect(canonicalText(statementIn(text))).toBe(text);
        expect(statementIn(text)).toMatchObject({ id: any.id, stated: any.stated });
      }),
    );
  });

  it.each(["{}", '{"version":2}', canonicalText(statement).replace("late", "refused")])(
    "is not read where it is another's: %s",
    (text) => {
      expect(() => statementIn(text)).toThrow();
    },
  );
});

describe("canonical JSON", () => {
  it("does not hang on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 2 })), (value) => {
        const reversed = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(reversed as never)).toBe(canonicalJson(value as never));
      }),
    );
  });

  it("is JSON, and composes what can be composed", () => {
    expect(JSON.parse(canonicalJson({ b: [1, null, true], a: "e\u0301" }))).toEqual({
      a: "\u00e9",
      b: [1, null, true],
    });
  });
});
