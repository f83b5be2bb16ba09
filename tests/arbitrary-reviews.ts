import fc from "fast-check";
import { visibleLine, visibleParagraphs } from "../app/trust/plain-text";
import { HOLD_REASONS } from "../app/trust/reviews/hold-reasons";
import { INCENTIVES } from "../app/trust/reviews/incentives";
import { ORIGINS } from "../app/trust/reviews/origins";
import type { OwnAnswer, OwnQuestion, OwnReview } from "../app/trust/reviews/portable/own-line";
import { REFUSAL_REASONS } from "../app/trust/reviews/refusal-reasons";
import { EVENTS } from "../app/trust/reviews/review-event";
import { FLAT_PHOTOS } from "./flat-photos";

/* Reviews and questions of every kind that a shop can have, with texts that files like to break. */

const NASTY = [
  ...["=1+1", "'=1+1", "''=x", "+47", "-", "@you", "'quoted'", `say "no"`, `",;|`, "a,b;c\td|e"],
  ...[
    "<b>bold</b> & &amp; I <3 it",
    "first\nsecond\r\nthird",
    "\n\n",
    "👍🏽",
    "é",
    "مرحبا",
    "0",
    "null",
  ],
  ...["ok;=1+1;", ';"=1+1";', ";-)", "so:\n- warm\n- soft", "a,;\t'@b", "; ; +1"],
  ...["]]>", "﻿mark", "tab\there", "#5", "  spaced  "],
];

const text = (maxLength: number) =>
  fc.oneof(
    fc.constantFrom(...NASTY).map((nasty) => nasty.slice(0, maxLength)),
    fc.string({ unit: "grapheme", maxLength: maxLength - 10 }),
    fc
      .tuple(fc.constantFrom(...NASTY), fc.string({ maxLength: 20 }))
      .map((both) => both.join("").slice(0, maxLength)),
  );
const aLine = (max: number) => text(max).map(visibleLine);
const someLines = (max: number) => text(max).map(visibleParagraphs);

const FIRST = new Date("2015-01-01T00:00:00Z");
const LAST = new Date("2026-11-20T00:00:00Z");
/** In whole seconds. */
export const aMoment = fc
  .integer({ min: FIRST.getTime() / 1000, max: LAST.getTime() / 1000 })
  .map((seconds) => new Date(seconds * 1000));
const orNull = <Value>(some: fc.Arbitrary<Value>) => fc.option(some, { nil: null });

const anAddress = fc
  .tuple(
    fc.constantFrom("ann", "o'hara", "=x", "per.åse"),
    fc.constantFrom("a.example", "b.example"),
  )
  .map(([name, domain]) => `${name}@${domain}`);

const aPhotoAddress = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(..."abcdef12"), minLength: 1, maxLength: 8 }),
    fc.constantFrom(".jpg", ".png?v=1&w=2", ";x"),
  )
  .map(([name, end]) => `https://cdn.shopify.com/files/${name}${end}`);

const aProduct = fc.constantFrom(
  { id: "101", handle: "wool-blanket", title: "Wool blanket" },
  { id: "102", handle: "kaffe-og-te", title: "Kaffe & <te>" },
  { id: "103", handle: "größe", title: "Größe" },
);

const fate = fc.oneof(
  aMoment.map((shownAt) => ({
    shownAt,
    heldFor: [],
    refusedAt: null,
    refusedFor: null,
    deletedAt: null,
  })),
  fc.subarray([...HOLD_REASONS]).map((heldFor) => ({
    ...{ shownAt: null, heldFor, refusedAt: null, refusedFor: null, deletedAt: null },
  })),
  fc.tuple(aMoment, fc.constantFrom(...REFUSAL_REASONS)).map(([refusedAt, refusedFor]) => ({
    ...{ shownAt: null, heldFor: [], refusedAt, refusedFor, deletedAt: null },
  })),
  aMoment.map((deletedAt) => ({
    ...{ shownAt: deletedAt, heldFor: [], refusedAt: null, refusedFor: null, deletedAt },
  })),
);

/** One in the shop's files, or one that waits to get there. */
const aPhoto = fc
  .record({
    id: fc.uuid(),
    alt: aLine(50),
    photo: fc.oneof(
      fc.record({
        url: aPhotoAddress,
        bytes: fc.constant(null),
        width: fc.nat(4000),
        height: fc.nat(4000),
      }),
      fc.constantFrom(...FLAT_PHOTOS).map((photo) => ({ ...photo, url: null })),
    ),
  })
  .map(({ id, alt, photo }) => ({ id, alt, ...photo }));

const aHappening = fc.record({
  id: fc.uuid(),
  at: aMoment,
  by: fc.constantFrom("author" as const, "merchant" as const, "rule" as const),
  what: fc.constantFrom(...EVENTS),
  details: orNull(fc.dictionary(fc.constantFrom("reason", "of"), fc.string())),
  change: orNull(fc.uuid()),
  mailedAt: orNull(aMoment),
});

type Unsigned = Omit<OwnReview, "proof">;

export const aReview: fc.Arbitrary<Unsigned> = fc
  .record({
    id: fc.uuid(),
    product: fc.option(aProduct, { nil: null, freq: 5 }),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    title: aLine(120),
    body: someLines(300),
    locale: fc.constantFrom("und", "en", "pt-BR", "nb"),
    author: aLine(60),
    email: orNull(anAddress),
    customerId: orNull(fc.constantFrom("7", "8")),
    origin: fc.constantFrom(...ORIGINS),
    orderId: orNull(fc.uuid()),
    importKey: orNull(fc.uuid()),
    writtenAt: aMoment,
    experiencedAt: orNull(aMoment),
    editedAt: orNull(aMoment),
    receivedAt: aMoment,
    incentive: fc.constantFrom(...INCENTIVES),
    fate,
    reply: orNull(someLines(200).filter((words) => words !== "")),
    repliedAt: aMoment,
    helpful: fc.nat(1000),
    photos: fc.uniqueArray(aPhoto, { maxLength: 5, selector: ({ url, id }) => url ?? id }),
    video: orNull(fc.constant("https://video.example/v?a=1,2")),
    tags: fc.uniqueArray(aLine(30).filter(Boolean), { maxLength: 3 }),
    chosenAt: orNull(aMoment),
    revision: fc.integer({ min: 1, max: 50 }),
    history: fc.uniqueArray(aHappening, { maxLength: 3, selector: ({ id }) => id }),
  })
  .map(({ fate, repliedAt, ...review }) => ({
    type: "review" as const,
    ...review,
    ...fate,
    repliedAt: review.reply === null ? null : repliedAt,
  }));

type UnsignedQuestion = Omit<OwnQuestion, "answers"> & { answers: Omit<OwnAnswer, "proof">[] };

export const aQuestion: fc.Arbitrary<UnsignedQuestion> = fc
  .record({
    id: fc.uuid(),
    product: aProduct,
    body: someLines(200),
    locale: fc.constantFrom("und", "en"),
    author: aLine(60),
    email: orNull(anAddress),
    askedAt: aMoment,
    fate,
    answers: fc.uniqueArray(
      fc
        .record({
          id: fc.uuid(),
          author: orNull(aLine(60)),
          email: orNull(anAddress),
          orderId: orNull(fc.uuid()),
          body: someLines(200),
          locale: fc.constantFrom("und", "de"),
          writtenAt: aMoment,
          fate,
        })
        .map(({ fate, ...answer }) => ({ ...answer, ...fate })),
      { maxLength: 3, selector: ({ id }) => id },
    ),
  })
  .map(({ fate, ...question }) => ({ type: "question" as const, ...question, ...fate }));
