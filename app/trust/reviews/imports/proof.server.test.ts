import { describe, expect, it } from "vitest";
import { signedByUs, signer } from "./proof.server";

const key = (id: string, byte: number) => ({ id, bytes: Buffer.alloc(32, byte) });

describe("a proof", () => {
  it("is known again, for the text it was made for alone", () => {
    const proof = signer()("review 1");
    expect(signedByUs()("review 1", proof)).toBe(true);
    expect(signedByUs()("review 2", proof)).toBe(false);
  });

  it("outlives the key that made it, as long as that is still kept", () => {
    const proof = signer([key("old", 1)])("review 1");
    expect(signedByUs([key("new", 2), key("old", 1)])("review 1", proof)).toBe(true);
    expect(signedByUs([key("new", 2)])("review 1", proof)).toBe(false);
    expect(signedByUs([key("old", 3)])("review 1", proof)).toBe(false);
  });

  it.each(["", ".", "test.", "test.AAAA", "nobody.AAAA"])("is no other text: %j", (proof) => {
    expect(signedByUs()("review 1", proof)).toBe(false);
  });
});
