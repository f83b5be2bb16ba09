import type { Prisma } from "@prisma/client";
import type { Tx } from "../../db.server";
import type { Person } from "./person";

type Conditions = { emailHash?: string; customerId?: string };

/** By which of its columns a table knows the person; null: by none, and then it holds nothing. */
const by = ({ emailHash, customerId }: Person, columns: (keyof Conditions)[]) => {
  const known = { emailHash, customerId };
  const either = columns.flatMap((column): Conditions[] => {
    const value = known[column];
    return value === null ? [] : [{ [column]: value }];
  });
  return either.length === 0 ? null : either;
};

export async function ordersOf(tx: Tx, shop: string, person: Person) {
  const either = by(person, ["emailHash", "customerId"]) ?? [];
  const where: Prisma.OrderWhereInput[] = [...either, { id: { in: person.orderIds } }];
  return tx.order.findMany({ where: { shop, OR: where }, orderBy: { orderedAt: "asc" } });
}

/** The person with all the orders that we know to be theirs. */
export async function withOrders(tx: Tx, shop: string, person: Person): Promise<Person> {
  const orders = await ordersOf(tx, shop, person);
  return { ...person, orderIds: [...new Set([...person.orderIds, ...orders.map(({ id }) => id)])] };
}

/** The reviews, of any state, that the person wrote; `person` with its orders. */
export async function reviewsOf(tx: Tx, shop: string, person: Person) {
  const either = by(person, ["emailHash", "customerId"]) ?? [];
  const where: Prisma.ReviewWhereInput[] = [...either, { orderId: { in: person.orderIds } }];
  return tx.review.findMany({ where: { shop, OR: where }, orderBy: { writtenAt: "asc" } });
}

export async function questionsOf(tx: Tx, shop: string, { emailHash }: Person) {
  return emailHash === null ? [] : tx.productQuestion.findMany({ where: { shop, emailHash } });
}

export async function answersOf(tx: Tx, shop: string, { emailHash, orderIds }: Person) {
  const either: Prisma.ProductAnswerWhereInput[] = [{ orderId: { in: orderIds } }];
  if (emailHash !== null) either.push({ emailHash });
  return tx.productAnswer.findMany({ where: { shop, OR: either } });
}

export async function invitationsOf(tx: Tx, shop: string, { emailHash, orderIds }: Person) {
  const either: Prisma.InvitationWhereInput[] = [{ orderId: { in: orderIds } }];
  if (emailHash !== null) either.push({ emailHash });
  return tx.invitation.findMany({ where: { shop, OR: either }, omit: { sealed: true } });
}
