import { describe, expect, it } from "vitest";
import { sameAddress } from "./same-address";

describe("an address", () => {
  it.each([
    ["Kari@Example.NO"],
    ["  kari@example.no "],
    ["kari+reviews@example.no"],
    ["ｋａｒｉ@example.no"],
    ["kari@example.no."],
  ])("written %j is kari@example.no", (spelling) => {
    expect(sameAddress(spelling)).toBe("kari@example.no");
  });

  it.each([
    ["k.a.r.i@gmail.com", "kari@googlemail.com"],
    ["kari+x@GMAIL.com", "k.ari@gmail.com"],
    ["kari@blåbær.no", "kari@xn--blbr-roah.no"],
  ])("%s reaches the same person as %s", (one, other) => {
    expect(sameAddress(one)).toBe(sameAddress(other));
  });

  it.each([
    ["kari@example.no", "kari@example.com"],
    ["k.ari@example.no", "kari@example.no"],
    ["kari@example.no", "karin@example.no"],
    ["kari@example.no", "kari@example.no/x"],
    ["kari@example.no", "kari@example.no?x"],
    ["kari@example.no", "kari@example.no#x"],
  ])("%s is not %s", (one, other) => {
    expect(sameAddress(one)).not.toBe(sameAddress(other));
  });

  it.each(["", "kari", "@example.no", "a@b@c", "kari@[::1]", `${"x".repeat(5000)}@y`])(
    "that is none, %j, is still compared",
    (none) => {
      expect(sameAddress(none)).toBe(sameAddress(sameAddress(none)));
    },
  );
});
