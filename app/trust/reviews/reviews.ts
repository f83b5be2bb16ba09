import { z } from "zod";
import { COUNTRY_CODES } from "../country-codes";
import { localized, localizedParagraphs } from "../localized";
import { plainText } from "../plain-text";
import { promiseIn } from "../promises";
import type { Setting } from "../setting";
import {
  COUNTED_FROM,
  COUNTRIES_MAX,
  INCENTIVE_MAX,
  INTRO_MAX,
  INVITATION_DAYS_MAX,
  REMINDER_DAYS_MAX,
  REMINDER_DAYS_MIN,
  SUBJECT_MAX,
  TYPE_MAX,
  TYPES_MAX,
  WORD_MAX,
  WORDS_MAX,
  WRITERS,
} from "./choices";
import { INCENTIVES } from "./incentives";
import { ORIGINS } from "./origins";

const known = new Set(COUNTRY_CODES);

const Days = z
  .int("days-unreadable")
  .min(0, "days-unreadable")
  .max(INVITATION_DAYS_MAX, "days-too-many");

const Invitations = z.object({
  on: z.boolean(),
  countedFrom: z.enum(COUNTED_FROM),
  days: Days,
  /** Where a kind of product wants another time; by the product type as Shopify has it. */
  perType: z
    .array(z.object({ type: plainText(TYPE_MAX, "type-missing"), days: Days }))
    .max(TYPES_MAX, "too-many"),
  /** Days after the first mail; null: no reminder. */
  reminderDays: z
    .int("days-unreadable")
    .min(REMINDER_DAYS_MIN, "days-too-few")
    .max(REMINDER_DAYS_MAX, "days-too-many")
    .nullable(),
  /** Where the law wants a consent that the shop does not have. */
  notIn: z
    .array(z.string().refine((code) => known.has(code), "country-unknown"))
    .max(COUNTRIES_MAX, "too-many"),
  /** Empty: as Tillit says. */
  subject: localized(SUBJECT_MAX),
  intro: localizedParagraphs(INTRO_MAX),
});

/** What holds a review until somebody has looked at it. There is no field for stars, and there must be none. */
const Holds = z.object({
  everything: z.boolean(),
  words: z.array(plainText(WORD_MAX, "word-missing")).max(WORDS_MAX, "too-many"),
  links: z.boolean(),
  photos: z.boolean(),
  origins: z.array(z.enum(ORIGINS)).max(ORIGINS.length, "too-many"),
});

const Reviews = z
  .object({
    /** Who may write on the storefront; nothing is shown or collected there while it is null. */
    writers: z.enum(WRITERS).nullable(),
    invitations: Invitations,
    holds: Holds,
    /** What everybody gets who writes one, whatever the stars (16 CFR 465.4). */
    incentive: z.enum(INCENTIVES),
    incentiveText: localized(INCENTIVE_MAX),
    /** Shoppers can ask about a product. */
    questions: z.boolean(),
  })
  .superRefine(({ incentive, incentiveText, invitations }, context) => {
    const refuse = (path: string[], message: string) =>
      context.addIssue({ code: "custom", path, message });
    const given = incentive !== "none" && incentive !== "";
    if (given && Object.keys(incentiveText).length === 0) {
      refuse(["incentiveText"], "incentive-text-missing");
    }
    for (const [locale, words] of Object.entries(incentiveText)) {
      const message = promiseIn(words, null);
      if (message) refuse(["incentiveText", locale], message);
    }
    const types = invitations.perType.map(({ type }) => type.toLowerCase());
    types.forEach((type, index) => {
      if (types.indexOf(type) !== index) {
        context.addIssue({
          code: "custom",
          path: ["invitations", "perType", index, "type"],
          message: "twice",
        });
      }
    });
  });

export type Reviews = z.infer<typeof Reviews>;

export const NO_REVIEW_SETTINGS: Reviews = {
  writers: null,
  invitations: {
    on: false,
    countedFrom: "delivered",
    days: 7,
    perType: [],
    reminderDays: null,
    notIn: [],
    subject: {},
    intro: {},
  },
  holds: { everything: false, words: [], links: true, photos: false, origins: [] },
  incentive: "none",
  incentiveText: {},
  questions: false,
};

export const REVIEWS: Setting<Reviews> = {
  name: "reviews",
  schema: Reviews,
  whenUnset: NO_REVIEW_SETTINGS,
  upgrades: [],
};
