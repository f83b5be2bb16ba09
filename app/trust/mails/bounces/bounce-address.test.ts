import { describe, expect, it } from "vitest";
import { bounceAddress, tokenIn } from "./bounce-address";

const TOKEN = "0123456789abcdef0123456789abcdef";
const DOMAIN = "back.tillit.example";

describe("the address that a mail comes back to", () => {
  it("is short enough for every mail server, and names its mail in capitals too", () => {
    const address = bounceAddress(TOKEN, DOMAIN);
    expect(address.indexOf("@")).toBeLessThanOrEqual(64);
    expect(tokenIn(address, DOMAIN)).toBe(TOKEN);
    expect(tokenIn(address.toUpperCase(), DOMAIN)).toBe(TOKEN);
  });

  it.each([
    "",
    "bounce",
    `bounce+@${DOMAIN}`,
    `bounce+${TOKEN}`,
    `bounce+${TOKEN}@tillit.example`,
    `bounce+${TOKEN}0@${DOMAIN}`,
    `bounce+${TOKEN.slice(1)}@${DOMAIN}`,
    `${TOKEN}@${DOMAIN}`,
    `x@y@${DOMAIN}`,
    `bounce+${TOKEN}@evil.example@${DOMAIN}`,
  ])("is not %j", (address) => expect(tokenIn(address, DOMAIN)).toBeNull());
});
