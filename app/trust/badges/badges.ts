import { z } from "zod";
import { CLAIM_TEXT_MAX } from "../claims/claim";
import { CLAIM_IDS, type ClaimId } from "../claims/claims";
import type { LocalizedText } from "../locale";
import { localized } from "../localized";
import { promiseIn } from "../promises";
import type { Setting } from "../setting";
import { disagreements } from "./disagreements";
import { Seal } from "./seal";

/** More than six wrap to a fourth line on a phone, and nobody reads them. */
export const BADGES_MAX = 6;
export const SEALS_MAX = 4;
export const HEADING_MAX = 60;

function refusePromises(
  text: LocalizedText,
  claim: ClaimId | null,
  context: z.RefinementCtx,
  at: string,
) {
  for (const [locale, words] of Object.entries(text)) {
    const code = promiseIn(words, claim);
    if (code) context.addIssue({ code: "custom", path: [at, locale], message: code });
  }
}

const Badge = z
  .object({ claim: z.enum(CLAIM_IDS, "unknown-claim"), text: localized(CLAIM_TEXT_MAX) })
  .superRefine(({ claim, text }, context) => refusePromises(text, claim, context, "text"));

export type Badge = z.infer<typeof Badge>;

const Badges = z
  .object({
    heading: localized(HEADING_MAX),
    badges: z.array(Badge).max(BADGES_MAX, "too-many-badges"),
    seals: z.array(Seal).max(SEALS_MAX, "too-many-seals"),
  })
  .superRefine(({ heading, badges, seals }, context) => {
    refusePromises(heading, null, context, "heading");
    refuseTwice(
      badges.map(({ claim }) => claim),
      "badges",
      context,
    );
    refuseTwice(
      seals.map(({ id }) => id),
      "seals",
      context,
    );
  });

function refuseTwice(keys: string[], at: string, context: z.RefinementCtx) {
  keys.forEach((key, index) => {
    if (keys.indexOf(key) !== index)
      context.addIssue({ code: "custom", path: [at, index], message: "twice" });
  });
}

export type Badges = z.infer<typeof Badges>;

export const NO_BADGES: Badges = { heading: {}, badges: [], seals: [] };

export const BADGES: Setting<Badges> = {
  name: "badges",
  schema: Badges,
  whenUnset: NO_BADGES,
  upgrades: [],
  disagreements,
};
