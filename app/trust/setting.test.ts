import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseStored, toStored, type Setting } from "./setting";

type Greeting = { words: string; language: string };

const GREETING: Setting<Greeting> = {
  name: "greeting",
  schema: z.object({ words: z.string().max(20, "too-long"), language: z.string() }),
  whenUnset: { words: "", language: "en" },
  upgrades: [
    (bareText) => ({ words: bareText }),
    (withoutLanguage) => ({ ...(withoutLanguage as object), language: "nb" }),
  ],
};

describe("a stored setting", () => {
  it.each([
    [{ shape: 1, value: "Hei" }],
    [{ shape: 2, value: { words: "Hei" } }],
    [{ shape: 3, value: { words: "Hei", language: "nb" } }],
    [toStored(GREETING, { words: "Hei", language: "nb" })],
  ])("is read from %j", (stored) => {
    expect(parseStored(GREETING, stored)).toEqual({
      ok: true,
      value: { words: "Hei", language: "nb" },
    });
  });

  it.each([
    ["of a newer shape", { shape: 4, value: {} }, "saved-by-newer-version"],
    ["without a shape", { words: "Hei" }, "saved-value-unreadable"],
    ["that breaks a rule", { shape: 1, value: "x".repeat(21) }, "too-long"],
  ])("%s is a problem, not an exception", (_, stored, code) => {
    expect(parseStored(GREETING, stored)).toMatchObject({ ok: false, problems: [{ code }] });
  });
});
