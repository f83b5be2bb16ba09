import type { Tx } from "../../db.server";
import type { TermsTold } from "../orders/order-terms";
import { acceptedIn, type TermsAttribute } from "./order-attributes";

/** What an order says of the terms, if it names a version that there is: whoever orders could send anything. */
export async function toldTerms(
  tx: Tx,
  shop: string,
  attributes: TermsAttribute[],
): Promise<TermsTold> {
  const accepted = acceptedIn(attributes);
  if (accepted === null) return { how: "none", number: null, hash: null };
  if (accepted === "unreadable") return { how: "unknown", number: null, hash: null };
  const { number, hash } = accepted;
  const version = await tx.termsVersion.findUnique({
    where: { shop_number: { shop, number } },
    select: { hash: true },
  });
  return version?.hash === hash ? accepted : { how: "unknown", number: null, hash };
}
