import { Prisma } from "@prisma/client";
import type { Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import type { Person } from "./person";
import { answersOf, questionsOf, reviewsOf, withOrders } from "./person.server";
import { requestProductPublication } from "./request-product-publication.server";
import { changeReviews, noteEvent, type Stroke } from "./review-changes.server";

/**
 * Takes an author out of all reviews: name, address, words, photos, history. The stars stay, and so does
 * the mark of a verified purchase, which then names no order any more (Art. 17 GDPR).
 */
export async function eraseAuthor(
  tx: Tx,
  shop: string,
  someone: Person,
  by: "merchant" | "shopify",
  now: Date,
): Promise<{ reviews: number; questions: number }> {
  const person = await withOrders(tx, shop, someone);
  const rows = await reviewsOf(tx, shop, person);
  for (const { id } of rows) await eraseReview(tx, shop, id, { by, what: "erased", now });
  return { reviews: rows.length, questions: await eraseQuestions(tx, shop, person) };
}

export async function eraseReview(tx: Tx, shop: string, id: string, stroke: Stroke): Promise<void> {
  const photos = await tx.reviewPhoto.findMany({
    where: { shop, reviewId: id, fileId: { not: null } },
  });
  await tx.reviewPhoto.deleteMany({ where: { shop, reviewId: id } });
  const fileIds = photos.flatMap(({ fileId }) => (fileId === null ? [] : [fileId]));
  if (fileIds.length > 0) await enqueue(tx, "delete-files", { shop, fileIds }, { key: id });

  await changeReviews(tx, shop, [id], stroke, () => ({
    ...{ title: "", body: "", authorName: "", video: null, reply: null, repliedAt: null },
    ...{ contact: null, emailHash: null, customerId: null, senderHash: null, bodyHash: "" },
    ...{ photoCount: 0, experiencedAt: null, chosenAt: null, tags: [] },
  }));
  await tx.review.updateMany({
    where: { shop, id, orderId: { not: null } },
    data: { orderId: `erased ${id}` },
  });
  await tx.reviewEvent.deleteMany({ where: { shop, reviewId: id } });
  await noteEvent(tx, shop, id, stroke);
}

async function eraseQuestions(tx: Tx, shop: string, person: Person): Promise<number> {
  const questions = await questionsOf(tx, shop, person);
  const answers = await answersOf(tx, shop, person);
  const asked = await tx.productQuestion.findMany({
    where: { shop, id: { in: answers.map(({ questionId }) => questionId) } },
  });
  for (const { id } of questions) {
    await tx.productAnswer.deleteMany({ where: { shop, questionId: id } });
    await tx.productQuestion.delete({ where: { shop_id: { shop, id } } });
  }
  await tx.productAnswer.deleteMany({ where: { shop, id: { in: answers.map(({ id }) => id) } } });
  const products = [...questions, ...asked].map(({ productId }) => productId);
  await requestProductPublication(tx, shop, products);
  return questions.length + answers.length;
}

/** What matching and asking needed of the person. That no mail is wanted stays known, as a hash. */
export async function forgetOrders(tx: Tx, shop: string, someone: Person): Promise<void> {
  const { emailHash, orderIds } = await withOrders(tx, shop, someone);
  const either: Prisma.InvitationWhereInput[] = [{ orderId: { in: orderIds } }];
  if (emailHash !== null) either.push({ emailHash });
  await tx.invitation.deleteMany({ where: { shop, OR: either } });
  await tx.orderLine.deleteMany({ where: { shop, orderId: { in: orderIds } } });
  await tx.order.deleteMany({ where: { shop, id: { in: orderIds } } });
}
