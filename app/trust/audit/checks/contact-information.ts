import { publishedPolicy } from "../published-policy";
import { sellsInEea } from "../selling";

export const contactInformation = publishedPolicy({
  id: "contact-information",
  group: "identity",
  law: "Directive 2011/83/EU, Art. 6(1)(c)",
  type: "CONTACT_INFORMATION",
  applies: sellsInEea,
});
