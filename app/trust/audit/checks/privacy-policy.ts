import { publishedPolicy } from "../published-policy";

export const privacyPolicy = publishedPolicy({
  id: "privacy-policy",
  group: "identity",
  law: "Regulation (EU) 2016/679, Art. 13",
  type: "PRIVACY_POLICY",
});
