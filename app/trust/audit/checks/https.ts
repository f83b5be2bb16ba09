import type { Check } from "../check";
import { proofIn } from "../proof";
import { inShopify } from "../repair";

export const https: Check<"https"> = {
  id: "https",
  group: "connection",
  law: "Regulation (EU) 2016/679, Art. 32(1)(a)",
  applies: () => true,
  passes: ({ shop, look }) => shop.primaryDomain.sslEnabled && look?.https !== false,
  proof: ({ shop }) => proofIn("shopify", "address", shop.primaryDomain.url),
  repair: () => inShopify("settings/domains"),
};
