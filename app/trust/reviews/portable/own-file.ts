import { isOurs } from "../origins";
import {
  OWN_VERSION,
  OwnHeader,
  OwnLine,
  type OwnAnswer,
  type OwnQuestion,
  type OwnReview,
} from "./own-line";

/** Signs a text, so that we know it for ours when it comes back. */
export type Sign = (text: string) => string;
export type IsSigned = (text: string, proof: string) => boolean;

const line = (value: object) => `${JSON.stringify(value)}\n`;

export const headerLine = (shop: string, exportedAt: Date): string =>
  line({ tillit: "reviews", version: OWN_VERSION, shop, exportedAt });

export const reviewLine = (shop: string, review: Omit<OwnReview, "proof">, sign: Sign): string =>
  line({ ...review, proof: sign(whatIsSigned(shop, review)) });

export function questionLine(
  shop: string,
  question: Omit<OwnQuestion, "answers"> & { answers: Omit<OwnAnswer, "proof">[] },
  sign: Sign,
): string {
  const answers = question.answers.map((answer) => ({
    ...answer,
    proof: sign(whatOfAnswerIsSigned(shop, question, answer)),
  }));
  return line({ ...question, answers });
}

/** All that makes a verified purchase worth something: whoever changes any of it has another review. */
const whatIsSigned = (shop: string, review: Omit<OwnReview, "proof">) =>
  JSON.stringify([
    ...["review", shop, review.id, review.product?.id ?? "", review.product?.handle ?? ""],
    ...[review.rating, review.title, review.body, review.author, review.origin, review.orderId],
    ...[review.writtenAt, review.experiencedAt, review.incentive],
  ]);

const whatOfAnswerIsSigned = (
  shop: string,
  { id, product, body }: Pick<OwnQuestion, "id" | "product" | "body">,
  answer: Omit<OwnAnswer, "proof">,
) =>
  JSON.stringify([
    ...["answer", shop, id, product?.id ?? "", product?.handle ?? "", body],
    ...[answer.id, answer.author, answer.body, answer.orderId, answer.writtenAt],
  ]);

export type HeaderRead =
  { ok: true; header: OwnHeader } | { ok: false; code: "file-not-ours" | "file-newer" };

/** Whether the first line of a file says that it is one of ours. */
export function readHeader(text: string): HeaderRead {
  const header = OwnHeader.safeParse(jsonIn(text));
  if (!header.success) return { ok: false, code: "file-not-ours" };
  if (header.data.version > OWN_VERSION) return { ok: false, code: "file-newer" };
  return { ok: true, header: header.data };
}

export type LineRead =
  | { ok: true; line: OwnReview | OwnQuestion; isSigned: boolean }
  | { ok: false; code: "line-unreadable"; values: { column: string } };

/**
 * A line of our own file. A line that we did not sign, or that was changed, is no verified purchase
 * and was not collected by us, whatever it says.
 */
export function readLine(text: string, { shop }: OwnHeader, isSigned: IsSigned): LineRead {
  const read = OwnLine.safeParse(jsonIn(text));
  if (!read.success) {
    const column = read.error.issues[0]?.path.join(".") ?? "";
    return { ok: false, code: "line-unreadable", values: { column } };
  }
  return read.data.type === "review"
    ? reviewOf(read.data, shop, isSigned)
    : questionOf(read.data, shop, isSigned);
}

function reviewOf(review: OwnReview, shop: string, isSigned: IsSigned): LineRead {
  const { proof } = review;
  if (proof !== null && isSigned(whatIsSigned(shop, review), proof)) {
    return { ok: true, line: review, isSigned: true };
  }
  const origin = isOurs(review.origin) ? "file" : review.origin;
  return { ok: true, line: { ...review, origin, orderId: null }, isSigned: false };
}

function questionOf(question: OwnQuestion, shop: string, isSigned: IsSigned): LineRead {
  const isProven = (answer: OwnAnswer) =>
    answer.proof !== null && isSigned(whatOfAnswerIsSigned(shop, question, answer), answer.proof);
  const answers = question.answers.map((answer) =>
    isProven(answer) ? answer : { ...answer, orderId: null },
  );
  return {
    ok: true,
    line: { ...question, answers },
    isSigned: question.answers.every(isProven),
  };
}

// NUL and halves of characters, which no database keeps.
const UNSTORABLE = /[\0\p{Cs}]/gu;

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text, (_, value: unknown) =>
      typeof value === "string" ? value.replace(UNSTORABLE, "") : value,
    );
  } catch {
    return null;
  }
}
