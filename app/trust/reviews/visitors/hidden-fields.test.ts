import { describe, expect, it } from "vitest";
import { hiddenIn, looksLikeMachine, pathIn } from "./hidden-fields";

const NOW = new Date("2026-11-22T12:00:00Z");
const secondsAgo = (seconds: number) => String(NOW.getTime() / 1000 - seconds);
const fields = (said: Record<string, string> = {}) =>
  new URLSearchParams({ opened: secondsAgo(60), website: "", ...said });

describe("what a form sends along unseen", () => {
  it("is read as the snippet writes it", () => {
    const said = { product: "wool-blanket", product_id: "1001", locale: "pt-BR", return_to: "/a" };
    expect(hiddenIn(fields(said))).toEqual({
      ...{ handle: "wool-blanket", productId: "1001", locale: "pt-BR", returnTo: "/a" },
      opened: secondsAgo(60),
    });
  });

  it("is empty where it was forged", () => {
    const forged = { product: "../admin", product_id: "1 OR 1", locale: "<b>", opened: "-1" };
    expect(hiddenIn(fields(forged))).toEqual({
      ...{ handle: "", productId: "", locale: "und", returnTo: "", opened: "" },
    });
  });
});

describe("the way back", () => {
  it.each(["/", "/products/wool-blanket", "/fr/products/größe?variant=1"])("may be %s", (path) => {
    expect(pathIn(path)).toBe(path);
  });

  it.each([
    ...["//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"],
    ...["evil", "", '/"><script>', "/a\nb", null],
  ])("is never %j", (path) => {
    expect(pathIn(path)).toBe("");
  });
});

describe("a form", () => {
  it("is sent by a person a minute after it was opened, or from a page whose clock is ahead", () => {
    expect(looksLikeMachine(fields(), NOW)).toBe(false);
    expect(looksLikeMachine(fields({ opened: secondsAgo(4) }), NOW)).toBe(false);
    expect(looksLikeMachine(fields({ opened: secondsAgo(-9000) }), NOW)).toBe(false);
  });

  it.each<[string, Record<string, string>]>([
    ["the unseen field is filled in", { website: "https://spam.example" }],
    ["it comes faster than one types", { opened: secondsAgo(3) }],
    ["it never was on a page", { opened: "" }],
  ])("is sent by a machine when %s", (_, said) => {
    expect(looksLikeMachine(fields(said), NOW)).toBe(true);
  });
});
