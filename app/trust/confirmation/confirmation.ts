import { z } from "zod";
import { emailAddress } from "../email-address";
import { localizedParagraphs } from "../localized";
import type { Setting } from "../setting";
import { GREETING_MAX } from "./limits";
import { PARTS } from "./parts";

const Confirmation = z.object({
  /** Off until it is wanted: Shopify sends a confirmation of its own. */
  on: z.boolean(),
  /** What the law demands is in it all the same: `partsIn`. */
  leftOut: z
    .array(z.enum(PARTS))
    .transform((parts) => PARTS.filter((part) => parts.includes(part))),
  /** Stands before everything else; empty: ours. */
  greeting: localizedParagraphs(GREETING_MAX),
  /** Where answers go; empty: to the address that the shop has in Shopify. */
  replyTo: emailAddress(),
});

export type Confirmation = z.infer<typeof Confirmation>;

export const NO_CONFIRMATION: Confirmation = {
  on: false,
  leftOut: ["paymentDetails"],
  greeting: {},
  replyTo: "",
};

export const CONFIRMATION: Setting<Confirmation> = {
  name: "confirmation",
  schema: Confirmation,
  whenUnset: NO_CONFIRMATION,
  upgrades: [],
};
