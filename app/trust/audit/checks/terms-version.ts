import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const termsVersion: Check<"terms-version"> = {
  id: "terms-version",
  group: "orders",
  law: "Directive 2000/31/EC, Art. 10(3)",
  applies: ({ termsVersions }) => termsVersions !== null,
  passes: ({ termsVersions }) =>
    termsVersions?.newest != null && termsVersions.newest.source !== "none",
  proof: ({ termsVersions }) => proofIn("records", "count", termsVersions?.count ?? 0),
  repair: () => atField("/app/terms", "source"),
};
