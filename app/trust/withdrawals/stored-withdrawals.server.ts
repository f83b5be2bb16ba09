import type { Withdrawal } from "@prisma/client";
import type { Tx } from "../../db.server";
import { isUnopenable, open } from "../../seal.server";
import { BY_ITS_BUYER } from "./by-its-buyer";
import { statementIn, type Statement } from "./statement";

/** By whom a statement may be: known by address, or by orders. */
type Person = { emailHash: string | null; orderIds: string[] };

/** The canonical text of an entry, as it was written. */
export const textOf = ({ text }: Pick<Withdrawal, "text">): string | null =>
  text ? open(text) : null;

/** The statement that a row holds; null once its time to be kept is over. */
export function statementOf(row: Pick<Withdrawal, "text">): Statement | null {
  const text = textOf(row);
  return text === null ? null : statementIn(text);
}

/** `isUnreadable`: it was changed, or its key is gone. One of those must not hide the others. */
type Readable = { text: string | null; isUnreadable: boolean };

export function readableText(row: Pick<Withdrawal, "text">): Readable {
  try {
    return { text: textOf(row), isUnreadable: false };
  } catch (error) {
    if (isUnopenable(error)) return { text: null, isUnreadable: true };
    throw error;
  }
}

/** The statement that a row holds; null where it is forgotten, or nobody can read it. */
export function readableStatement(row: Pick<Withdrawal, "text">): Statement | null {
  const { text } = readableText(row);
  return text === null ? null : statementIn(text);
}

type Known = Pick<Withdrawal, "id" | "submittedAt"> & { stated: Statement["stated"] | null };

/** What somebody has stated, the oldest first; `stated` is null where nobody can read it. */
export async function withdrawalsOf(
  tx: Tx,
  shop: string,
  { emailHash, orderIds }: Person,
): Promise<Known[]> {
  const rows = await tx.withdrawal.findMany({
    where: {
      shop,
      OR: [
        { orderId: { in: orderIds }, ...BY_ITS_BUYER },
        ...(emailHash === null ? [] : [{ emailHash }]),
      ],
    },
    orderBy: { number: "asc" },
  });
  return rows
    .filter(({ text }) => text !== null)
    .map((row) => ({
      ...{ id: row.id, submittedAt: row.submittedAt },
      stated: readableStatement(row)?.stated ?? null,
    }));
}
