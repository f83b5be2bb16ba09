import { randomBytes } from "node:crypto";
import { lockShop, type Tx } from "../../db.server";
import { enqueue } from "../../jobs.server";
import { KEPT_DAYS } from "../orders/order";
import { orderNumber } from "../orders/order-number";
import { emailHash, shopKey } from "../shop-key.server";
import type { Cancellation } from "./cancellation";
import type { ShownBy } from "./choices";
import { cancellationFrom, sealAsker, type Asker } from "./stored-cancellation.server";

/** A request as it comes in; the order is known but where its number was typed. */
export type Asked = Omit<Asker, "typedNumber"> & {
  shownBy: ShownBy;
  orderId: string | null;
  locale: string;
  /** As far as they are known already. */
  gateways?: string[];
};

const ID_BYTES = 24;
/** As long as the order itself is known: until then somebody may ask what became of it. */
const KEPT_MS = KEPT_DAYS * 24 * 60 * 60 * 1000;

/**
 * Takes a request, and has it looked into by a job: whether there is such an order is not known here. Who asks again
 * while a request is open has that one; but a typed number never leads to what was asked otherwise, because
 * whoever types it may be somebody else.
 */
export async function askForCancellation(
  tx: Tx,
  shop: string,
  asked: Asked,
  now: Date,
): Promise<Cancellation> {
  const { shownBy, orderId, locale, email, orderNumber: number } = asked;
  const hash = email === null ? null : emailHash(await shopKey(shop, tx), email);
  await lockShop(tx, shop, `cancellation ${orderId ?? hash}`);
  const there = await openAlready(tx, shop, asked, hash);
  if (there) return there;
  const row = await tx.cancellationRequest.create({
    data: {
      ...{ shop, shownBy, orderId, locale, emailHash: hash, requestedAt: now },
      id: randomBytes(ID_BYTES).toString("base64url"),
      sealed: sealAsker({
        ...{ orderNumber: number, email },
        typedNumber: shownBy === "typed" ? number : null,
      }),
      gateways: asked.gateways ?? [],
      keepUntil: new Date(now.getTime() + KEPT_MS),
    },
  });
  await enqueue(tx, "cancellation", { shop, id: row.id }, { key: `${shop} ${row.id}` });
  return cancellationFrom(row);
}

/** Not decided yet, or Shopify is at it. */
export const GOING_ON = {
  cancelledAt: null,
  OR: [{ decision: null }, { decision: "confirmed" }],
};

async function openAlready(
  tx: Tx,
  shop: string,
  { shownBy, orderId, orderNumber: number }: Asked,
  hash: string | null,
): Promise<Cancellation | null> {
  const isTyped = shownBy === "typed";
  const rows = await tx.cancellationRequest.findMany({
    where: {
      ...{ shop, ...GOING_ON },
      ...(isTyped ? { shownBy, emailHash: hash } : { orderId, shownBy: { not: "typed" } }),
    },
  });
  const same = (request: Cancellation) =>
    !isTyped || orderNumber(request.typedNumber ?? "") === orderNumber(number);
  return rows.map(cancellationFrom).find(same) ?? null;
}
