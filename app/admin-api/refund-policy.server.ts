import type { Admin } from "./admin.server";

const READ = `#graphql
  query RefundPolicy {
    shop {
      shopPolicies {
        type
        body
      }
    }
  }
` as const;

const WRITE = `#graphql
  mutation WriteRefundPolicy($body: String!) {
    shopPolicyUpdate(shopPolicy: { type: REFUND_POLICY, body: $body }) {
      shopPolicy {
        body
      }
      userErrors {
        code
        message
      }
    }
  }
` as const;

/** The refund policy's HTML as it stands in Shopify; null while there is no text. */
export async function readRefundPolicy(admin: Admin): Promise<string | null> {
  const { shop } = await admin.query(READ, {});
  const policy = shop.shopPolicies.find(({ type }) => type === "REFUND_POLICY");
  const body = String(policy?.body ?? "");
  return body.trim() === "" ? null : body;
}

/**
 * Replaces the refund policy, and answers with what Shopify has made of it; null if it was refused.
 * Needs the optional scope `write_legal_policies`: without it, `AdminTrouble` of kind `no-access`.
 */
export async function writeRefundPolicy(admin: Admin, body: string): Promise<string | null> {
  // Writing the same text twice leaves it as it is.
  const { shopPolicyUpdate } = await admin.query(WRITE, { body }, { idempotent: true });
  if (!shopPolicyUpdate?.shopPolicy || shopPolicyUpdate.userErrors.length > 0) return null;
  return String(shopPolicyUpdate.shopPolicy.body);
}
