import { Prisma } from "@prisma/client";
import type { Tx } from "../db.server";
import {
  cancellationsOf,
  forgetCancellations,
} from "../trust/cancellation/stored-cancellation.server";
import { eraseMails, mailsOf } from "../trust/mails/persons-mails.server";
import { eraseAuthor, forgetOrders } from "../trust/reviews/erasure.server";
import type { Person } from "../trust/reviews/person";
import {
  answersOf,
  invitationsOf,
  ordersOf,
  questionsOf,
  reviewsOf,
} from "../trust/reviews/person.server";
import { withdrawalsOf } from "../trust/withdrawals/stored-withdrawals.server";

/** One of the shop's customers, who has a number at Shopify, with all the orders that we know to be theirs. */
export type Customer = Person & { customerId: string };

/** What one table may hold about a customer. */
type Holding = {
  /** For the merchant, who passes it on to the customer. */
  about: string;
  find(tx: Tx, shop: string, customer: Customer): Promise<Prisma.InputJsonObject[]>;
  forget(tx: Tx, shop: string, customer: Customer, now: Date): Promise<void>;
};

/** Forgotten together with another table, which is named. */
const withOther = (about: string, find: Holding["find"]): Holding => ({
  about,
  find,
  forget: async () => undefined,
});

const nothing = (about: string): Holding => withOther(about, async () => []);

const day = (time: Date | null) => time?.toISOString() ?? null;

const names = (customerId: string) =>
  // Shopify writes the number as a number; compare it as both.
  [Number(customerId), customerId].map((id) => ({
    payload: { path: ["customer", "id"], equals: id },
  }));

async function withdrawalIds(tx: Tx, shop: string, customer: Customer): Promise<string[]> {
  const statements = await withdrawalsOf(tx, shop, customer);
  return statements.map(({ id }) => id);
}

/** One entry for each table, so that a new table cannot be forgotten: the types see to it. */
export const CUSTOMER_DATA: Record<Prisma.ModelName, Holding> = {
  Installation: nothing("When the shop installed Tillit. Nothing about customers."),
  Session: nothing("Tillit's access to the shop. Nothing about customers."),
  // Who is quoted is known by a name, and by no number of Shopify's that it could be found by.
  Setting: nothing(
    "What the merchant entered in Tillit. Under Testimonials that can be the names and words of people who agreed to be quoted: please look there for this customer's name.",
  ),
  ShopFacts: nothing("What Shopify tells about the shop. Nothing about customers."),
  TermsVersion: nothing("The shop's terms of sale, by version. Nothing about customers."),
  WrittenPolicy: nothing("Fingerprints of the shop's refund policy. Nothing about customers."),
  Publication: nothing("When the storefront was last brought up to date. Nothing about customers."),
  StartDraft: nothing(
    "What the merchant has answered so far while setting Tillit up. Nothing about customers.",
  ),
  HiddenGuide: nothing("That the merchant has put the setup guide away. Nothing about customers."),
  AuditRun: nothing("How well the shop did in Tillit's audit. Nothing about customers."),
  StorefrontLook: nothing("What Tillit saw on the shop's pages. Nothing about customers."),
  WebhookDelivery: {
    about:
      "Messages from Shopify that name the customer and are not worked off yet. Afterwards their content is deleted.",
    async find(tx, shop, { customerId }) {
      const rows = await tx.webhookDelivery.findMany({ where: { shop, OR: names(customerId) } });
      return rows.map(({ topic, receivedAt }) => ({ topic, receivedAt: receivedAt.toISOString() }));
    },
    async forget(tx, shop, { customerId }) {
      await tx.webhookDelivery.updateMany({
        where: { shop, OR: names(customerId) },
        data: { payload: Prisma.DbNull, sealed: null },
      });
    },
  },
  DataRequest: {
    about: "Earlier answers to this customer's requests, kept for 30 days for the merchant.",
    async find(tx, shop, { customerId }) {
      const rows = await tx.dataRequest.findMany({
        where: { shop, file: { path: ["customer", "id"], equals: customerId } },
      });
      return rows.map(({ id, requestedAt }) => ({ id, requestedAt: requestedAt.toISOString() }));
    },
    async forget(tx, shop, { customerId }) {
      await tx.dataRequest.deleteMany({
        where: { shop, file: { path: ["customer", "id"], equals: customerId } },
      });
    },
  },
  DataLook: nothing(
    "Who of the shop has opened what names a person, and when. Of customers only the number of what was opened.",
  ),
  ShopKey: nothing("A secret of the shop's that makes its links. Nothing about customers."),
  Product: nothing("Titles and handles of products. Nothing about customers."),
  Order: {
    about:
      "Orders by which reviews are verified: number, dates and products. Deleted after a time.",
    async find(tx, shop, customer) {
      return (await ordersOf(tx, shop, customer)).map(({ id, number, orderedAt, country }) => ({
        ...{ id, number, country, orderedAt: orderedAt.toISOString() },
      }));
    },
    forget: (tx, shop, customer) => forgetOrders(tx, shop, customer),
  },
  ConfirmationToWrite: {
    about: "Orders whose confirmation is about to be written. Deleted when it is.",
    async find(tx, shop, { orderIds }) {
      const rows = await tx.confirmationToWrite.findMany({ where: { shop, id: { in: orderIds } } });
      return rows.map(({ id, toldAt }) => ({ order: id, toldAt: toldAt.toISOString() }));
    },
    async forget(tx, shop, { orderIds }) {
      await tx.confirmationToWrite.deleteMany({ where: { shop, id: { in: orderIds } } });
    },
  },
  OrderLine: withOther("The products of those orders.", (tx, shop, { orderIds }) =>
    tx.orderLine.findMany({ where: { shop, orderId: { in: orderIds } } }),
  ),
  Invitation: withOther("Mails that asked for a review, and when.", async (tx, shop, customer) =>
    (await invitationsOf(tx, shop, customer)).map((invitation) => ({
      ...{ order: invitation.orderId, sentAt: day(invitation.sentAt) },
      ...{ remindedAt: day(invitation.remindedAt), answeredAt: day(invitation.answeredAt) },
      stoppedAt: day(invitation.stoppedAt),
    })),
  ),
  Unsubscription: {
    about:
      "That the customer wants no mail that asks for reviews. Kept after a deletion as a fingerprint of the address, so that it stays respected.",
    async find(tx, shop, { emailHash }) {
      if (emailHash === null) return [];
      const rows = await tx.unsubscription.findMany({ where: { shop, emailHash } });
      return rows.map(({ at }) => ({ at: at.toISOString() }));
    },
    forget: async () => undefined,
  },
  Review: {
    about: "Reviews that the customer wrote. After a deletion only the stars stay.",
    async find(tx, shop, customer) {
      const rows = await reviewsOf(tx, shop, customer);
      return rows.map(({ id, productId, rating, title, body, authorName, writtenAt, reply }) => ({
        ...{ id, productId, rating, title, body, authorName, reply },
        writtenAt: writtenAt.toISOString(),
      }));
    },
    async forget(tx, shop, customer, now) {
      await eraseAuthor(tx, shop, customer, "shopify", now);
    },
  },
  Withdrawal: {
    about:
      "Withdrawals from contracts that the customer stated. They are kept as proof for as long as claims can be made, also after a deletion (GDPR, Art. 17(3)(e)).",
    async find(tx, shop, customer) {
      const statements = await withdrawalsOf(tx, shop, customer);
      return statements.map(({ id, submittedAt, stated }) => ({
        ...{ id, submittedAt: submittedAt.toISOString(), stated },
      }));
    },
    forget: async () => undefined,
  },
  WithdrawalStep: withOther(
    "What the merchant has done about those withdrawals, and when. Kept as long as they are.",
    async (tx, shop, customer) => {
      const steps = await tx.withdrawalStep.findMany({
        where: { shop, withdrawalId: { in: await withdrawalIds(tx, shop, customer) } },
      });
      return steps.map(({ withdrawalId, name, at, undoneAt }) => ({
        ...{ withdrawalId, name, at: at.toISOString(), undoneAt: day(undoneAt) },
      }));
    },
  ),
  WithdrawalReturn: withOther(
    "Returns that were opened in Shopify for those withdrawals. Kept as long as they are.",
    async (tx, shop, customer) => {
      const returns = await tx.withdrawalReturn.findMany({
        where: { shop, withdrawalId: { in: await withdrawalIds(tx, shop, customer) } },
      });
      return returns.map(({ withdrawalId, name, openedAt }) => ({
        ...{ withdrawalId, name, openedAt: openedAt.toISOString() },
      }));
    },
  ),
  CancellationRequest: {
    about: "Requests of the customer to cancel an order. Deleted after half a year.",
    async find(tx, shop, customer) {
      const requests = await cancellationsOf(tx, shop, customer);
      return requests.map(({ orderNumber, email, requestedAt, decision, decidedAt, words }) => ({
        ...{ orderNumber, email, requestedAt: requestedAt.toISOString(), decision },
        ...{ decidedAt: day(decidedAt), words },
      }));
    },
    forget: (tx, shop, customer) => forgetCancellations(tx, shop, customer),
  },
  QueuedMail: {
    about:
      "Mails about orders that went to the customer, or to the merchant about the customer. What they say is deleted after 30 days. The receipt of a withdrawal and word of it to the merchant still go after a deletion, and are emptied then.",
    async find(tx, shop, customer) {
      return (await mailsOf(tx, shop, customer)).map(({ kind, about, mail, ...times }) => ({
        ...{ kind, about, subject: mail?.subject ?? null, text: mail?.text ?? null },
        ...{ queuedAt: times.createdAt.toISOString(), sentAt: day(times.sentAt) },
      }));
    },
    forget: (tx, shop, customer) => eraseMails(tx, shop, customer),
  },
  WithdrawalHead: nothing("How long the log of withdrawals is. Nothing about customers."),
  ReviewEvent: withOther(
    "What happened to those reviews, and when.",
    async (tx, shop, customer) => {
      const reviews = await reviewsOf(tx, shop, customer);
      const events = await tx.reviewEvent.findMany({
        where: { shop, reviewId: { in: reviews.map(({ id }) => id) } },
      });
      return events.map(({ reviewId, at, what }) => ({ reviewId, at: at.toISOString(), what }));
    },
  ),
  ReviewPhoto: withOther("Photos of those reviews.", async (tx, shop, customer) => {
    const reviews = await reviewsOf(tx, shop, customer);
    const photos = await tx.reviewPhoto.findMany({
      where: { shop, reviewId: { in: reviews.map(({ id }) => id) } },
      select: { reviewId: true, url: true, alt: true },
    });
    return photos;
  }),
  ReviewVote: nothing("That somebody found a review helpful; nobody can tell who."),
  ReviewReport: nothing("That somebody reported a review; nobody can tell who."),
  SenderHour: nothing("How much somebody sent within an hour; nobody can tell who."),
  ReviewTally: nothing("How many reviews a product has. Nothing about customers."),
  ProductPublication: nothing("What products show on the storefront. Nothing about customers."),
  ProductQuestion: withOther("Questions that the customer asked.", async (tx, shop, customer) =>
    (await questionsOf(tx, shop, customer)).map(({ id, productId, body, askedAt }) => ({
      ...{ id, productId, body, askedAt: askedAt.toISOString() },
    })),
  ),
  ProductAnswer: withOther("Answers that the customer gave.", async (tx, shop, customer) =>
    (await answersOf(tx, shop, customer)).map((answer) => ({
      ...{ id: answer.id, body: answer.body, writtenAt: answer.writtenAt.toISOString() },
    })),
  ),
  ReviewImport: nothing("That a file of reviews was brought along. Nothing about customers."),
  ImportPart: nothing(
    "The file itself, until it is imported and for 30 days at most. It can name this customer; the reviews that came of it stand under Review.",
  ),
  ImportReject: nothing(
    "Rows of such a file that could not be imported, for 30 days. They can name this customer.",
  ),
  SavedView: nothing("Searches that the merchant has saved. Nothing about customers."),
};
