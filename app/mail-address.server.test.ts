import { describe, expect, it } from "vitest";
import { isAddress, isMailable } from "./mail-address.server";
import { typedAddress } from "./trust/typed-address";

describe("an address that a shopper typed", () => {
  it.each([
    "kari@example.no",
    "kari@bücher.example",
    "jürgen@example.de",
    "a..b@docomo.ne.jp",
    ".a@docomo.ne.jp",
    "o'hara+x@example.ie",
    "用户@例子.example",
    "kari@localhost",
  ])("is taken if a mail can be addressed so: %s", (address) => {
    expect(typedAddress("missing").parse(` ${address} `)).toBe(address);
    expect(isMailable(address)).toBe(true);
  });

  it.each([
    "kari",
    "kari@",
    "@example.no",
    "a@b@c",
    "a@b, c@d",
    "<a@b>",
    '"a"@b',
    "a b@c",
    "a@b\\c",
  ])("is looked at again if none can: %s", (address) => {
    const { error } = typedAddress("missing").safeParse(address);
    expect(error?.issues.map(({ message }) => message)).toEqual(["email-unreadable"]);
    expect(isAddress(address)).toBe(false);
  });

  it("is taken without what nobody sees", () => {
    expect(typedAddress("missing").parse("\u200bkari@example.no\u0000\r\n")).toBe(
      "kari@example.no",
    );
  });
});
