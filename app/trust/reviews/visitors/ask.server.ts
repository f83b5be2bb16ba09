import { randomUUID } from "node:crypto";
import { lockShop, type Tx } from "../../../db.server";
import { seal } from "../../../seal.server";
import { emailHash, shopKey } from "../../shop-key.server";
import { bodyHash } from "../body-hash.server";
import { reasonsToHold, type Sent } from "../intake/reasons-to-hold.server";
import { matchOrder } from "../../orders/matching.server";
import type { Answer, Question } from "../question";
import { requestProductPublication } from "../request-product-publication.server";
import { reviewSettings } from "../review-settings.server";
import { tellAskerLater } from "../questions/tell-asker.server";
import { answerFrom, questionFrom } from "../questions/stored-question.server";

/** Words from the storefront about a product, and how they came. */
export type Said = {
  body: string;
  authorName: string;
  /** Empty: not said. */
  email: string;
  locale: string;
  senderHash: string;
  sent: Sent;
};

const HOUR_MS = 60 * 60 * 1000;

/** Takes a question about a product, shown or held. The same sent twice is one. Null: nobody may ask here. */
export async function askQuestion(
  tx: Tx,
  shop: string,
  productId: string,
  said: Said,
  now: Date,
): Promise<Question | null> {
  if (!(await mayAsk(tx, shop))) return null;
  await lockShop(tx, shop, `sender ${said.senderHash}`);
  const words = await row(tx, shop, said, now);
  const { bodyHash, senderHash } = words;
  const same = await tx.productQuestion.findFirst({
    where: { shop, productId, bodyHash, senderHash, deletedAt: null, askedAt: justBefore(now) },
  });
  if (same) return questionFrom(same);

  // The same words under another product: perhaps an advertisement.
  const elsewhere = await tx.productQuestion.count({ where: { shop, bodyHash, deletedAt: null } });
  if (elsewhere > 0)
    Object.assign(words, { heldFor: [...words.heldFor, "duplicate"], shownAt: null });
  const asked = await tx.productQuestion.create({
    data: { ...words, shop, productId, id: randomUUID(), askedAt: now },
  });
  if (asked.shownAt) await requestProductPublication(tx, shop, [productId]);
  return questionFrom(asked);
}

export type Answered =
  | { ok: true; answer: Answer; productId: string }
  | { ok: false; code: "closed" | "gone" | "order-unmatched" };

/** Takes a buyer's answer to a question that is shown; an order must show the purchase. The same sent twice is one. */
export async function answerAsBuyer(
  tx: Tx,
  shop: string,
  { questionId, orderNumber, ...said }: Said & { questionId: string; orderNumber: string },
  now: Date,
): Promise<Answered> {
  if (!(await mayAsk(tx, shop))) return { ok: false, code: "closed" };
  const question = await tx.productQuestion.findFirst({
    where: { shop, id: questionId, shownAt: { not: null }, refusedAt: null, deletedAt: null },
  });
  if (!question) return { ok: false, code: "gone" };
  const { productId } = question;
  const claimed = { productId, email: said.email, orderNumber };
  const order = await matchOrder(tx, shop, await shopKey(shop, tx), claimed);
  if (!order) return { ok: false, code: "order-unmatched" };

  await lockShop(tx, shop, `sender ${said.senderHash}`);
  const words = await row(tx, shop, said, now);
  const { bodyHash, senderHash } = words;
  const same = await tx.productAnswer.findFirst({
    where: { shop, questionId, bodyHash, senderHash, deletedAt: null, writtenAt: justBefore(now) },
  });
  if (same) return { ok: true, answer: answerFrom(same), productId };

  const answer = await tx.productAnswer.create({
    data: { ...words, shop, questionId, orderId: order.id, id: randomUUID(), writtenAt: now },
  });
  if (answer.shownAt) {
    await requestProductPublication(tx, shop, [productId]);
    await tellAskerLater(tx, shop, questionId);
  }
  return { ok: true, answer: answerFrom(answer), productId };
}

async function mayAsk(tx: Tx, shop: string): Promise<boolean> {
  const { writers, questions } = await reviewSettings(shop, tx);
  return writers !== null && questions;
}

/** What a question and an answer have in common; held where a rule says so. */
async function row(tx: Tx, shop: string, { sent, email, ...said }: Said, now: Date) {
  const judged = { ...said, title: "", video: null, photoCount: 0, origin: "storefront" } as const;
  const heldFor = await reasonsToHold(tx, shop, judged, null, sent);
  return {
    ...said,
    contact: email === "" ? null : seal(email),
    emailHash: email === "" ? null : emailHash(await shopKey(shop, tx), email),
    bodyHash: bodyHash({ title: "", body: said.body }),
    heldFor,
    shownAt: heldFor.length === 0 ? now : null,
  };
}

/** A button that was pressed twice, or a page that was sent again. */
const justBefore = (now: Date) => ({ gt: new Date(now.getTime() - HOUR_MS) });
