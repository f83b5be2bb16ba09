import { isInEea } from "../../countries";
import { publishedPolicy } from "../published-policy";

export const legalNotice = publishedPolicy({
  id: "legal-notice",
  group: "identity",
  law: "Directive 2000/31/EC, Art. 5(1)",
  type: "LEGAL_NOTICE",
  applies: ({ shop }) => isInEea(shop.country ?? "") || shop.country === "CH",
});
