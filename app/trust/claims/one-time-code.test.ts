import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/account_security";
import { theFacts } from "../../../tests/facts";
import { oneTimeCode } from "./one-time-code";

const withSignIn = (signIn: Partial<(typeof filled)["signIn"]>) => ({
  account_security: { ...filled, signIn: { ...filled.signIn, ...signIn } },
});

describe("the claim of signing in with a one-time code", () => {
  it.each([
    ["new", true],
    ["classic", false],
    [null, false],
  ] as const)("with accounts of the kind %s: %s", (customerAccounts, holds) => {
    expect(oneTimeCode.holds(theFacts({ customerAccounts }, withSignIn({})))).toBe(holds);
  });

  it("lapses when the explanation is no longer shown, or another service signs shoppers in", () => {
    expect(oneTimeCode.holds(theFacts({}, withSignIn({ shown: false })))).toBe(false);
    expect(oneTimeCode.holds(theFacts({}, withSignIn({ ownService: true })))).toBe(false);
  });

  it("is proved on the trust page", () => {
    expect(oneTimeCode.proof(theFacts())).toMatch(
      /^https:\/\/woolly\.example\/.*#account-security$/,
    );
  });
});
