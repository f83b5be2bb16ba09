import { describe, expect, it } from "vitest";
import { theFacts } from "../../../tests/facts";
import * as policies from "./published-policies";

describe("the claim that a policy can be read", () => {
  it.each([
    [policies.returnPolicy, "REFUND_POLICY", "refund-policy"],
    [policies.privacyPolicy, "PRIVACY_POLICY", "privacy-policy"],
    [policies.termsOfService, "TERMS_OF_SERVICE", "terms-of-service"],
    [policies.shippingPolicy, "SHIPPING_POLICY", "shipping-policy"],
    [policies.legalNotice, "LEGAL_NOTICE", "legal-notice"],
  ])("$id holds with %s alone and opens /policies/%s", (claim, type, handle) => {
    const others = theFacts().shop.policies.filter((policy) => policy.type !== type);

    expect(claim.holds(theFacts({ policies: [{ type, url: "" }] }))).toBe(true);
    expect(claim.holds(theFacts({ policies: others }))).toBe(false);
    expect(claim.proof(theFacts())).toBe(`https://woolly.example/policies/${handle}`);
  });
});
