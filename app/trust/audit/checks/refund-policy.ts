import { publishedPolicy } from "../published-policy";

export const refundPolicy = publishedPolicy({
  id: "refund-policy",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(h)",
  type: "REFUND_POLICY",
});
