import { createHash } from "node:crypto";
import type { FiledQuestion, FiledReview, SeedReviews } from "../../prisma/seeds/reviews.ts";

type Filed = Pick<SeedReviews, "filed" | "questions">;
type Shop = { domain: string; products: { id: number; handle: string }[] };

/**
 * The sample shop's own file of reviews, as Tillit exports one. It carries no proof: what it says is taken, and
 * nobody in it is a verified buyer.
 */
export function reviewFile({ filed, questions }: Filed, shop: Shop, now: Date): string {
  const at = momentsBefore(now);
  const header = { tillit: "reviews", version: 1, shop: shop.domain, exportedAt: now };
  const lines = [
    header,
    ...filed.map((review) => reviewLine(review, productIn(shop, review.product), at)),
    ...questions.map((question) => questionLine(question, productIn(shop, question.product), at)),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}

const DAY_MS = 24 * 60 * 60 * 1_000;
type At = (daysAgo: number) => Date;
const momentsBefore =
  (now: Date): At =>
  (daysAgo) =>
    new Date(now.getTime() - daysAgo * DAY_MS);

/** The shop's people come to it on the next morning. */
const A_NIGHT = 0.4;

function productIn({ products }: Shop, handle: string | null) {
  if (handle === null) return null;
  const product = products.find((one) => one.handle === handle);
  if (!product) throw new Error(`The sample shop sells no ${handle}`);
  return { id: `${product.id}`, handle, title: "" };
}

/** The same for the same words, so that they are there once however often the file comes. */
const idOf = (...words: (string | null)[]) =>
  createHash("sha256").update(words.join("\n")).digest("hex").slice(0, 32);

const FATE = { shownAt: null, heldFor: [], refusedAt: null, refusedFor: null, deletedAt: null };

function reviewLine(review: FiledReview, product: ReturnType<typeof productIn>, at: At) {
  const { rating, title = "", body, locale, author, daysAgo, origin = "file" } = review;
  const { helpful = 0, reply = null, chosen, heldFor = [], refusedFor = null, incentive } = review;
  const writtenAt = at(daysAgo);
  const later = at(daysAgo - A_NIGHT);
  const isShown = heldFor.length === 0 && refusedFor === null;
  const events = [
    { at: writtenAt, by: "author", what: "written" },
    ...(reply === null ? [] : [{ at: later, by: "merchant", what: "replied" }]),
    ...(refusedFor === null ? [] : [{ at: later, by: "merchant", what: "refused" }]),
  ];
  const id = idOf(review.product, author, body);
  return {
    ...{ type: "review", id, product, rating, title, body, locale, author, origin, helpful, reply },
    ...{ email: null, customerId: null, orderId: null, importKey: null, proof: null },
    ...{ writtenAt, receivedAt: writtenAt, experiencedAt: null, editedAt: null },
    // Of what another platform has collected, nobody knows what was given for it.
    incentive: incentive ?? (origin === "file" ? "none" : ""),
    ...{ ...FATE, shownAt: isShown ? writtenAt : null, heldFor },
    ...(refusedFor !== null && { refusedAt: later, refusedFor }),
    repliedAt: reply === null ? null : later,
    chosenAt: chosen ? later : null,
    ...{ photos: [], video: null, tags: [], revision: 1 },
    history: events.map((event, nth) => ({
      ...{ id: `${id}-${nth}`, ...event, details: null, change: null, mailedAt: null },
    })),
  };
}

function questionLine(question: FiledQuestion, product: ReturnType<typeof productIn>, at: At) {
  const { body, locale, author, daysAgo, answers } = question;
  const id = idOf(question.product, author, body);
  return {
    ...{ type: "question", id, product, body, locale, author, email: null },
    ...{ askedAt: at(daysAgo), ...FATE, shownAt: at(daysAgo) },
    answers: answers.map((answer) => ({
      ...{ id: idOf(id, answer.author, answer.body), author: answer.author, email: null },
      ...{ body: answer.body, locale: answer.locale, orderId: null, proof: null },
      ...{ writtenAt: at(answer.daysAgo), ...FATE, shownAt: at(answer.daysAgo) },
    })),
  };
}
