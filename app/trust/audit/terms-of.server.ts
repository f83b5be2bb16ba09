import { newestTerms, versionCount } from "../terms/versions.server";
import type { AuditFacts } from "./facts";

type Terms = Pick<AuditFacts, "termsVersions" | "policyTexts">;

/** The versions of the terms of sale, and what Shopify's policy says where they stand there: no other is read. */
export async function termsOf(shop: string): Promise<Terms> {
  const [newest, count] = await Promise.all([newestTerms(shop), versionCount(shop)]);
  return {
    termsVersions: { count, newest },
    policyTexts:
      newest?.source === "policy" ? [{ type: "TERMS_OF_SERVICE", texts: newest.texts }] : null,
  };
}
