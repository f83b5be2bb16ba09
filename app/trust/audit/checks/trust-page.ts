import { pageNow } from "../../trust-page/page";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const trustPage: Check<"trust-page"> = {
  id: "trust-page",
  group: "blocks",
  law: null,
  applies: () => true,
  passes: ({ settings, shop }) =>
    settings.trust_page.proofsLeadHere && pageNow(settings.trust_page, shop).is === "visible",
  proof: ({ settings, shop }) =>
    proofIn("shopify", "code", `page-${pageNow(settings.trust_page, shop).is}`),
  repair: () => atField("/app/trust-page", "handle"),
};
