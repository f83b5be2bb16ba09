import { z } from "zod";
import type { Setting } from "../setting";
import { primaryLocale } from "../shop-facts";
import { Commercial, unwritten } from "./commercial";
import { Notice } from "./notice";

const Guarantee = z.object({
  /** Whether the block says what the law gives. */
  legal: z.boolean(),
  notice: Notice,
  commercial: Commercial.nullable(),
});

export type Guarantee = z.infer<typeof Guarantee>;

export const NO_GUARANTEE: Guarantee = {
  legal: false,
  notice: { pictures: {}, texts: {}, address: "" },
  commercial: null,
};

export const GUARANTEE: Setting<Guarantee> = {
  name: "guarantee",
  schema: Guarantee,
  whenUnset: NO_GUARANTEE,
  upgrades: [],
  disagreements: ({ commercial }, { shop }) =>
    commercial
      ? unwritten(commercial, primaryLocale(shop)).map((problem) => ({
          ...problem,
          path: ["commercial", ...problem.path],
        }))
      : [],
};
