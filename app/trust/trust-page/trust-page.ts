import { z } from "zod";
import { localizedParagraphs } from "../localized";
import type { Setting } from "../setting";
import { INTRO_MAX } from "./limits";
import { PageHandle } from "./page-handle";
import { SECTIONS } from "./sections";

const TrustPage = z.object({
  /** The page that the app has made in Shopify; null while there is none, or the merchant made it. */
  pageId: z
    .string()
    .regex(/^gid:\/\/shopify\/Page\/\d+$/)
    .nullable(),
  /** Where the page stands, as far as the merchant or Shopify told when it was entered. Empty: nowhere. */
  handle: PageHandle,
  /** The merchant has placed the block there, so that proofs may lead to it. */
  proofsLeadHere: z.boolean(),
  intro: localizedParagraphs(INTRO_MAX),
  order: z.array(z.enum(SECTIONS)).max(SECTIONS.length),
});

export type TrustPage = z.infer<typeof TrustPage>;

export const NO_TRUST_PAGE: TrustPage = {
  pageId: null,
  handle: "",
  proofsLeadHere: false,
  intro: {},
  order: [],
};

export const TRUST_PAGE: Setting<TrustPage> = {
  name: "trust_page",
  schema: TrustPage,
  whenUnset: NO_TRUST_PAGE,
  upgrades: [],
};
