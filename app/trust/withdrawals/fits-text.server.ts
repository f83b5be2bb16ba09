import type { Withdrawal } from "@prisma/client";
import { Statement } from "./statement";

type Beside = Pick<Withdrawal, "shop" | "id" | "submittedAt" | "flags" | "orderId">;

/** Whether what stands beside a text, for the database to find it by, is what the text says. */
export function fitsText(text: string, row: Beside): boolean {
  const { success, data } = Statement.safeParse(jsonIn(text));
  return (
    success &&
    data.shop === row.shop &&
    data.id === row.id &&
    data.orderId === row.orderId &&
    data.submittedAt.getTime() === row.submittedAt.getTime() &&
    inOrder(data.flags) === inOrder(row.flags)
  );
}

const inOrder = (flags: string[]) => flags.toSorted().join(" ");

/** Undefined, which is no statement, where somebody wrote what is no JSON. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
