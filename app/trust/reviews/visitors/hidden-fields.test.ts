import { describe, expect, it } from "vitest";
import { hiddenIn, pathIn } from "./hidden-fields";

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
