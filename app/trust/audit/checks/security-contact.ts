import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { atField } from "../repair";

const addresses = ({ settings: { account_security: security } }: AuditFacts) =>
  [security.report.email, security.report.phone, security.report.page].filter(
    (address) => address !== "",
  );

export const securityContact: Check<"security-contact"> = {
  id: "security-contact",
  group: "service",
  law: null,
  applies: () => true,
  passes: (facts) => addresses(facts).length > 0,
  proof: (facts) => proofIn("entered", "address", ...addresses(facts)),
  repair: () => atField("/app/account-security", "report", "email"),
};
