import type { Withdrawal } from "@prisma/client";
import { adminFor, AdminTrouble, type Admin } from "../../../admin-api/admin.server";
import { openReturn, returnableOf, type Returnable } from "../../../admin-api/open-return.server";
import { withShopLock, type Tx } from "../../../db.server";
import { readableStatement } from "../stored-withdrawals.server";
import type { ReturnAnswer, ReturnTrouble } from "./return-answer";
import { whatToReturn } from "./what-to-return";

type Connect = (shop: string) => Promise<Admin>;

/**
 * Opens a return in Shopify for what was withdrawn from, once: a second click waits for the first, and finds it. One
 * whose answer got lost leaves nothing that could come back, and so is not opened twice either. Null: there is no
 * such withdrawal.
 */
export const openReturnFor = (
  shop: string,
  id: string,
  { by }: { by: string },
  now: Date,
  connect: Connect = adminFor,
): Promise<ReturnAnswer | null> =>
  withShopLock(shop, `return for ${id}`, async (tx) => {
    const row = await tx.withdrawal.findUnique({ where: { shop_id: { shop, id } } });
    if (!row) return null;
    const where = { shop_withdrawalId: { shop, withdrawalId: id } };
    const there = await tx.withdrawalReturn.findUnique({ where });
    if (there) return { ok: true, name: there.name };
    try {
      const opened = await open(tx, row, connect);
      if (typeof opened === "string") return refused(opened);
      if (!opened.ok) return refused("refused", opened.said);
      const { id: returnId, name } = opened;
      await tx.withdrawalReturn.create({
        data: { shop, withdrawalId: id, returnId, name, openedAt: now, by },
      });
      return { ok: true, name };
    } catch (error) {
      if (!(error instanceof AdminTrouble)) throw error;
      if (error.kind === "no-access") return refused("no-access");
      if (error.kind === "refused") return refused("refused", error.detail);
      return refused("unavailable");
    }
  });

const refused = (why: ReturnTrouble, said = ""): ReturnAnswer => ({ ok: false, why, said });

async function open(tx: Tx, { shop, orderId, number, ...row }: Withdrawal, connect: Connect) {
  if (orderId === null) return "no-order";
  const statement = readableStatement(row);
  const lines = await tx.orderLine.findMany({ where: { shop, orderId, refundedAt: null } });
  const meant = statement && whatToReturn(statement.stated, lines);
  if (meant === null) return "by-hand";
  const admin = await connect(shop);
  const returnable = await returnableOf(admin, orderId);
  if (returnable === null) return "by-hand";
  const pieces = meant === "all" ? returnable : returnable.filter(isOneOf(meant));
  if (pieces.length === 0) return "nothing";
  const note = `Withdrawal no. ${number} (Tillit)`;
  return openReturn(admin, { orderId, pieces, requestedAt: row.submittedAt, note });
}

const isOneOf =
  (products: string[]) =>
  ({ productId }: Returnable) =>
    productId !== null && products.includes(productId);
