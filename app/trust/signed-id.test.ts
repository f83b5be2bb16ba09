import { describe, expect, it } from "vitest";
import type { ShopKey } from "./shop-key.server";
import { idSignedIn, signedId } from "./signed-id.server";

const key = "ab".repeat(32) as ShopKey;
const other = "cd".repeat(32) as ShopKey;

describe("a signed id", () => {
  const signed = signedId(key, "invitation", "a1.b2");

  it("is read again", () => expect(idSignedIn(key, "invitation", signed)).toBe("a1.b2"));

  it.each([
    ["for another purpose", () => idSignedIn(key, "unsubscribe", signed)],
    ["by another shop", () => idSignedIn(other, "invitation", signed)],
    ["of another id", () => idSignedIn(key, "invitation", `x${signed}`)],
    ["cut off", () => idSignedIn(key, "invitation", signed.slice(0, -1))],
    ["without an id", () => idSignedIn(key, "invitation", signed.slice(signed.lastIndexOf(".")))],
    ["that is none", () => idSignedIn(key, "invitation", "")],
  ])("is refused: one %s", (_, read) => expect(read()).toBeNull());
});
