import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/account_security";
import { theFacts } from "../../../tests/facts";
import type { NeverAsked } from "../account-security/never-asked";
import { neverAsk } from "./never-ask";

const facts = (customerAccounts: "new" | "classic" | null, ...neverAsked: NeverAsked[]) =>
  theFacts({ customerAccounts }, { account_security: { ...filled, neverAsked } });

describe("the claim of what staff never ask for", () => {
  it.each([
    ["new", ["code"], true],
    ["new", ["password", "card"], false],
    ["classic", ["password"], true],
    ["classic", ["code"], false],
    [null, ["password"], true],
    [null, [], false],
  ] as const)("with %s accounts and %j ticked: %s", (accounts, ticked, holds) => {
    expect(neverAsk.holds(facts(accounts, ...ticked))).toBe(holds);
  });

  it("names what opens an account of this shop", () => {
    expect(neverAsk.text(facts("new", "code", "password")).en).toBe(
      "We never ask for your one-time code",
    );
    expect(neverAsk.text(facts("classic", "code", "password")).en).toBe(
      "We never ask for your password",
    );
  });
});
