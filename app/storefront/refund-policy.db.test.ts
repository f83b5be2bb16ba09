import { beforeEach, describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/returns";
import { aShop, NOW } from "../../tests/facts";
import type { Admin } from "../admin-api/admin.server";
import { db } from "../db.server";
import { recordInstallation } from "../installations.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { saveSetting } from "../trust/settings.server";
import type { Returns } from "../trust/returns/returns";
import { lookAtRefundPolicy, replaceRefundPolicy } from "./refund-policy.server";

const SHOP = aShop().shop;

/** Shopify's refund policy, which tidies what it is given. */
function policyInShopify(body = "") {
  const policy = { body, writes: 0 };
  const query = (document: string, { body: next }: { body?: string }) => {
    if (document.includes("mutation")) {
      Object.assign(policy, { body: String(next).replaceAll("\n", ""), writes: policy.writes + 1 });
      return { shopPolicyUpdate: { shopPolicy: { body: policy.body }, userErrors: [] } };
    }
    return { shop: { shopPolicies: [{ type: "REFUND_POLICY", body: policy.body }] } };
  };
  const admin = {
    shop: SHOP,
    query: (document: string, variables: { body?: string }) =>
      Promise.resolve(query(document, variables)),
  } as unknown as Admin;
  return { policy, admin };
}

async function saved(returns: Returns) {
  const revision = (await db.setting.findFirst({ where: { shop: SHOP } }))?.revision ?? 0;
  const outcome = await saveSetting(db, SHOP, "returns", returns, revision, NOW);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
}

const state = async (admin: Admin) => (await lookAtRefundPolicy(admin, NOW)).is;

describe("what is saved of returns, and Shopify's refund policy", () => {
  beforeEach(async () => {
    await db.setting.deleteMany();
    await db.writtenPolicy.deleteMany();
    await recordInstallation(SHOP, [], NOW);
    await storeShopFacts(db, SHOP, aShop(), NOW);
  });

  it("have nothing to do with each other while nothing is said", async () => {
    const { admin, policy } = policyInShopify("Theirs");
    expect(await state(admin)).toBe("unsaid");
    expect(await replaceRefundPolicy(admin, null, NOW)).toMatchObject({ ok: false });
    expect(policy.writes).toBe(0);
  });

  it("become one where there was no text, and stay one although Shopify tidied it", async () => {
    const { admin, policy } = policyInShopify();
    await saved(filled);
    expect(await state(admin)).toBe("absent");
    expect(await replaceRefundPolicy(admin, null, NOW)).toMatchObject({ ok: true });
    expect(policy.body).toContain("Du har 30 dager");
    expect(await state(admin)).toBe("same");
  });

  it("become one again after a change here", async () => {
    const { admin, policy } = policyInShopify();
    await saved(filled);
    await replaceRefundPolicy(admin, null, NOW);
    await saved({ ...filled, base: { ...filled.base, days: 21 } });
    expect(await state(admin)).toBe("ours");
    expect(await replaceRefundPolicy(admin, null, NOW)).toMatchObject({ ok: true });
    expect(policy.body).toContain("Du har 21 dager");
  });

  it("stay two where somebody wrote another text, until the merchant has seen that very one", async () => {
    const { admin, policy } = policyInShopify();
    await saved(filled);
    await replaceRefundPolicy(admin, null, NOW);
    policy.body = "<p>Written by hand</p>";
    const look = await lookAtRefundPolicy(admin, NOW);
    if (look.is === "unsaid") throw new Error("Something is said");
    expect(look).toMatchObject({ is: "others", now: [{ text: "Written by hand", differs: true }] });

    expect(await replaceRefundPolicy(admin, null, NOW)).toMatchObject({ ok: false });
    policy.body = "<p>Written by hand again</p>";
    expect(await replaceRefundPolicy(admin, look.seen, NOW)).toMatchObject({
      ok: false,
      look: { is: "others", now: [{ text: "Written by hand again" }] },
    });
    expect(policy.body).toBe("<p>Written by hand again</p>");

    policy.body = "<p>Written by hand</p>";
    expect(await replaceRefundPolicy(admin, look.seen, NOW)).toMatchObject({ ok: true });
    expect(policy.body).toContain("Du har 30 dager");
  });
});
