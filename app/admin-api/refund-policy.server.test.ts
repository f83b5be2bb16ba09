import { describe, expect, it } from "vitest";
import { anAdmin } from "../../tests/an-admin";
import { readRefundPolicy, writeRefundPolicy } from "./refund-policy.server";

const policies = (...shopPolicies: { type: string; body: string }[]) =>
  anAdmin({ RefundPolicy: { shop: { shopPolicies } } });

describe("Shopify's refund policy", () => {
  it("is read among the others", async () => {
    const privacy = { type: "PRIVACY_POLICY", body: "<p>Private</p>" };
    const refund = { type: "REFUND_POLICY", body: "<p>30 days</p>" };
    expect(await readRefundPolicy(policies(privacy, refund))).toBe("<p>30 days</p>");
    expect(await readRefundPolicy(policies(privacy))).toBeNull();
    expect(await readRefundPolicy(policies({ type: "REFUND_POLICY", body: " " }))).toBeNull();
  });

  it("is written, and comes back as Shopify has tidied it", async () => {
    const admin = anAdmin({
      WriteRefundPolicy: {
        shopPolicyUpdate: { shopPolicy: { body: "<p>Tidy</p>" }, userErrors: [] },
      },
    });
    expect(await writeRefundPolicy(admin, "<p>Tidy")).toBe("<p>Tidy</p>");
    expect(admin.asked[0]?.variables).toEqual({ body: "<p>Tidy" });
  });

  it("is not written when Shopify refuses it", async () => {
    const userErrors = [{ code: "TOO_BIG", message: "Body is too big" }];
    const admin = anAdmin({
      WriteRefundPolicy: { shopPolicyUpdate: { shopPolicy: null, userErrors } },
    });
    expect(await writeRefundPolicy(admin, "x")).toBeNull();
  });
});
