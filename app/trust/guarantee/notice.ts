import { z } from "zod";
import { localizedParagraphs } from "../localized";
import { Picture } from "../picture";
import { ShopLocale } from "../shop-locale";
import { webAddress } from "../web-address";
import { NOTICE_TEXT_MAX } from "./limits";

/** Shopify sells in twenty languages at most. */
const LANGUAGES_MAX = 25;

/** By the shop's language. A picture that was taken away is none. */
const Pictures = z
  .record(ShopLocale, Picture.nullable())
  .refine((pictures) => Object.keys(pictures).length <= LANGUAGES_MAX, "too-many-languages")
  .transform((pictures) =>
    Object.fromEntries(
      Object.entries(pictures).flatMap(([locale, picture]) => (picture ? [[locale, picture]] : [])),
    ),
  );

/** Your Europe, the Union's own site about the rights of its citizens, which the notice leads to. */
const isOfTheUnion = (address: string) =>
  URL.canParse(address) && /(^|\.)europa\.eu$/.test(new URL(address).hostname);

/**
 * The Union's harmonised notice on the legal guarantee, obligatory since 27 September 2026: Directive
 * 2011/83/EU, Art. 6(1)(l), and Implementing Regulation (EU) 2025/1960. Its design is fixed, so the
 * official file is shown as it is, and never drawn by us.
 */
export const Notice = z
  .object({
    pictures: Pictures,
    /** The words in the picture, for whoever cannot see it. */
    texts: localizedParagraphs(NOTICE_TEXT_MAX),
    /** Where the code in the picture leads, for whoever sees it on the very phone that should read it. */
    address: webAddress().refine(
      (address) => address === "" || isOfTheUnion(address),
      "notice-elsewhere",
    ),
  })
  .superRefine(({ pictures, texts }, context) => {
    const refuse = (at: "pictures" | "texts", locale: string, message: string) =>
      context.addIssue({ code: "custom", path: [at, locale], message });
    for (const locale of Object.keys(pictures)) {
      if (!(locale in texts)) refuse("texts", locale, "notice-text-missing");
    }
    for (const locale of Object.keys(texts)) {
      if (!(locale in pictures)) refuse("pictures", locale, "notice-picture-missing");
    }
  });

export type Notice = z.infer<typeof Notice>;
