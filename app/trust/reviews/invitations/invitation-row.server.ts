import type { Invitation, Prisma } from "@prisma/client";
import type { Tx } from "../../../db.server";

/** The row, which until `tx` ends nobody else changes. */
export async function lockInvitation(
  tx: Tx,
  shop: string,
  which: { id: string } | { orderId: string },
): Promise<Invitation | null> {
  const where: Prisma.InvitationWhereInput = { shop, ...which };
  const found = await tx.invitation.findFirst({ where, select: { id: true } });
  if (!found) return null;
  await tx.$queryRaw`
    SELECT 1 FROM "Invitation" WHERE shop = ${shop} AND id = ${found.id} FOR UPDATE`;
  return tx.invitation.findFirst({ where });
}
