import { z } from "zod";
import { localizedParagraphs } from "../localized";
import { paragraphs, plainText } from "../plain-text";
import type { Problem } from "../problem";
import { webAddress } from "../web-address";
import { ADDRESS_MAX, GIVER_MAX, GOODS_MAX, TERMS_MAX } from "./limits";
import { UNITS } from "./units";

/** A guarantee beside the legal one, with all that Directive (EU) 2019/771, Art. 17(2) wants said. */
export const Commercial = z.object({
  /** Who answers for it: the shop or the maker. */
  giver: plainText(GIVER_MAX, "giver-missing"),
  address: paragraphs(ADDRESS_MAX, "giver-address-missing"),
  length: z.int("length-invalid").min(1, "length-invalid").max(100, "guarantee-too-long"),
  unit: z.enum(UNITS),
  /** Whether it is for everything that the shop sells. Only then is it a claim. */
  allGoods: z.boolean(),
  /** Which goods it is for, where not for all. */
  goods: localizedParagraphs(GOODS_MAX),
  /** What is covered, and on which terms. */
  covers: localizedParagraphs(TERMS_MAX),
  /** How to claim; empty: as Tillit says. */
  how: localizedParagraphs(TERMS_MAX),
  /** Where the whole text can be read, if anywhere. */
  url: webAddress(),
});

export type Commercial = z.infer<typeof Commercial>;

/** What must be written in some language, as a problem in the shop's primary one. */
export function unwritten({ allGoods, goods, covers }: Commercial, primary: string): Problem[] {
  const isEmpty = (text: Record<string, string>) => Object.keys(text).length === 0;
  return [
    ...(!allGoods && isEmpty(goods)
      ? [{ path: ["goods", primary], code: "guarantee-goods-missing" }]
      : []),
    ...(isEmpty(covers) ? [{ path: ["covers", primary], code: "guarantee-covers-missing" }] : []),
  ];
}
