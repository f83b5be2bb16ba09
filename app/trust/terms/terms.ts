import { z } from "zod";
import { localizedParagraphs } from "../localized";
import type { Problem } from "../problem";
import type { Setting } from "../setting";
import { hasPolicy, type ShopFacts } from "../shop-facts";
import { webAddress } from "../web-address";
import { ASKING, SOURCES } from "./choices";
import { TEXT_MAX } from "./limits";

const Terms = z.object({
  source: z.enum(SOURCES),
  /** Where they are written here: paragraphs, headings and lists, see passages.ts. None: there are no terms yet. */
  text: localizedParagraphs(TEXT_MAX),
  /** Where they stand on a page of the shop's own. */
  page: webAddress(),
  asking: z.enum(ASKING),
  /** Whether the cart names the returns and the privacy policy beside them. */
  returns: z.boolean(),
  privacy: z.boolean(),
});

export type Terms = z.infer<typeof Terms>;

/** A statement: no law of the EU wants a tick for terms of sale (Directive 93/13/EEC wants a chance to read them). */
export const NO_TERMS: Terms = {
  source: "written",
  text: {},
  page: "",
  asking: "stated",
  returns: true,
  privacy: true,
};

export const TERMS: Setting<Terms> = {
  name: "terms",
  schema: Terms,
  whenUnset: NO_TERMS,
  upgrades: [],
  disagreements: (value, { shop }) => lacks(value, shop),
};

function lacks({ source, page }: Terms, shop: ShopFacts): Problem[] {
  if (source === "policy" && !hasPolicy(shop, "TERMS_OF_SERVICE")) {
    return [{ path: ["source"], code: "terms-policy-missing" }];
  }
  if (source !== "page") return [];
  if (page === "") return [{ path: ["page"], code: "terms-page-missing" }];
  const { hostname } = new URL(page);
  const isOwn = [shop.primaryDomain.host, shop.shop].includes(hostname);
  return isOwn ? [] : [{ path: ["page"], code: "terms-page-elsewhere" }];
}
