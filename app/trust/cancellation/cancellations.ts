import { z } from "zod";
import { localizedParagraphs } from "../localized";
import type { Setting } from "../setting";
import { WORDS_MAX } from "./choices";

const Cancellations = z.object({
  /** Buyers can ask on the shop's pages that an order be stopped. */
  on: z.boolean(),
  /** The merchant's own, above the form. */
  words: localizedParagraphs(WORDS_MAX),
});

export type Cancellations = z.infer<typeof Cancellations>;

export const NO_CANCELLATIONS: Cancellations = { on: false, words: {} };

export const CANCELLATIONS: Setting<Cancellations> = {
  name: "cancellation",
  schema: Cancellations,
  whenUnset: NO_CANCELLATIONS,
  upgrades: [],
};
