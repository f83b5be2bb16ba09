import { publishedPolicy } from "../published-policy";

export const shippingPolicy = publishedPolicy({
  id: "shipping-policy",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(g)",
  type: "SHIPPING_POLICY",
});
