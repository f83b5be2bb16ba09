import { z } from "zod";
import { lengthOf, visibleLine, visibleParagraphs } from "../../plain-text";
import { HOLD_REASONS } from "../hold-reasons";
import { INCENTIVES } from "../incentives";
import { ANSWER_MAX, BODY_MAX, NAME_MAX, QUESTION_MAX, REPLY_MAX, TITLE_MAX } from "../limits";
import { ORIGINS } from "../origins";
import { REFUSAL_REASONS } from "../refusal-reasons";
import { EVENTS } from "../review-event";

/*
 * The lines of our own file. What a review or a question is to a person or to us stands there, so that a
 * shop made from the file is the same shop. Hashes do not: they mean nothing under another shop's key,
 * and are made anew from the address.
 */

/** Grows by one when an older Tillit could no longer read the file. */
export const OWN_VERSION = 1;

const Moment = z.iso.datetime().transform((text) => new Date(text));
const Name = z.string().min(1).max(200);
const Address = z.url({ protocol: /^https?$/ }).max(2_000);

const said = (max: number, tidied: (text: string) => string) =>
  z
    .string()
    .max(max * 20)
    .transform(tidied)
    .refine((text) => text.length <= max || lengthOf(text) <= max);

export const OwnHeader = z.object({
  tillit: z.literal("reviews"),
  version: z.int().positive(),
  shop: Name,
  exportedAt: Moment,
});

/** Null: about the shop itself. The handle is empty where nobody knows it any more. */
const Product = z
  .object({ id: Name, handle: z.string().max(300), title: z.string().max(500) })
  .nullable();

const person = {
  author: said(NAME_MAX, visibleLine),
  email: z.string().max(254).nullable(),
};

const fate = {
  shownAt: Moment.nullable(),
  heldFor: z.array(z.enum(HOLD_REASONS)).max(HOLD_REASONS.length),
  refusedAt: Moment.nullable(),
  refusedFor: z.enum(REFUSAL_REASONS).nullable(),
  deletedAt: Moment.nullable(),
};

/** More than our largest drawing of a photo has, in base64: noise, which no JPEG makes small, is 2.2 million. */
export const PHOTO_BASE64_MAX = 2_700_000;

const Photo = z.object({
  id: Name,
  /** Null for one that has not reached the shop's files yet. */
  url: Address.nullable(),
  /** Such a one itself, in base64: nobody else has it. */
  bytes: z.string().max(PHOTO_BASE64_MAX).nullable().default(null),
  alt: z.string().max(500),
  width: z.int().nonnegative(),
  height: z.int().nonnegative(),
});

export const Happening = z.object({
  id: Name,
  at: Moment,
  by: z.enum(["author", "merchant", "rule", "shopper", "shopify"]),
  what: z.enum(EVENTS),
  details: z.record(z.string(), z.json()).nullable(),
  change: z.string().max(200).nullable(),
  mailedAt: Moment.nullable(),
});

export const OwnReview = z.object({
  type: z.literal("review"),
  id: Name,
  product: Product,
  rating: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  title: said(TITLE_MAX, visibleLine),
  body: said(BODY_MAX, visibleParagraphs),
  locale: z.string().max(35),
  ...person,
  customerId: z.string().max(30).nullable(),
  origin: z.enum(ORIGINS),
  orderId: Name.nullable(),
  importKey: Name.nullable(),
  writtenAt: Moment,
  experiencedAt: Moment.nullable(),
  editedAt: Moment.nullable(),
  receivedAt: Moment,
  incentive: z.enum(INCENTIVES),
  ...fate,
  reply: said(REPLY_MAX, visibleParagraphs).nullable(),
  repliedAt: Moment.nullable(),
  helpful: z.int32().nonnegative(),
  photos: z.array(Photo).max(20),
  video: Address.nullable(),
  tags: z.array(z.string().max(200)).max(100),
  chosenAt: Moment.nullable(),
  revision: z.int32().positive(),
  history: z.array(Happening).max(1_000),
  /** What shows that we wrote this line, and nobody changed what it says of the author and the order. */
  proof: z.string().max(200).nullable(),
});

const Answer = z.object({
  id: Name,
  /** Null: the merchant's own. */
  author: said(NAME_MAX, visibleLine).nullable(),
  email: person.email,
  orderId: Name.nullable(),
  body: said(ANSWER_MAX, visibleParagraphs),
  locale: z.string().max(35),
  writtenAt: Moment,
  ...fate,
  proof: z.string().max(200).nullable(),
});

export const OwnQuestion = z.object({
  type: z.literal("question"),
  id: Name,
  product: Product,
  body: said(QUESTION_MAX, visibleParagraphs),
  locale: z.string().max(35),
  ...person,
  askedAt: Moment,
  ...fate,
  answers: z.array(Answer).max(1_000),
});

export const OwnLine = z.discriminatedUnion("type", [OwnReview, OwnQuestion]);

export type OwnHeader = z.infer<typeof OwnHeader>;
export type OwnReview = z.infer<typeof OwnReview>;
export type OwnQuestion = z.infer<typeof OwnQuestion>;
export type OwnAnswer = OwnQuestion["answers"][number];
