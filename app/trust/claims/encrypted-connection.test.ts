import { describe, expect, it } from "vitest";
import { aShop, theFacts } from "../../../tests/facts";
import { encryptedConnection } from "./encrypted-connection";

const onDomain = (sslEnabled: boolean) =>
  theFacts({ primaryDomain: { ...aShop().primaryDomain, sslEnabled } });

describe("the claim of an encrypted connection", () => {
  it.each([
    ["the primary domain answers over HTTPS", true, true],
    ["it does not", false, false],
  ])("when %s: %s", (_, sslEnabled, holds) => {
    expect(encryptedConnection.holds(onDomain(sslEnabled))).toBe(holds);
  });

  it("is proved by an independent test of this very host", () => {
    expect(encryptedConnection.proof(theFacts())).toBe(
      "https://www.ssllabs.com/ssltest/analyze.html?d=woolly.example&hideResults=on",
    );
  });
});
