import { adminFor, AdminTrouble, type Admin } from "../../admin-api/admin.server";
import { orderNow, type OrderNow } from "../../admin-api/cancel-order.server";
import { db } from "../../db.server";
import { log } from "../../log.server";
import { soon } from "../orders/looked-up.server";
import { standingOf } from "./cancellation";

/** An order as its buyer is shown it. */
export type OrderHere = {
  id: string;
  number: string;
  email: string | null;
  gateways: string[];
  standing: ReturnType<typeof standingOf>;
};

export type Connect = (shop: string) => Promise<Admin>;

/** As Shopify has it now, or as we know it while Shopify does not answer; null: nobody knows it. */
export async function orderHere(
  shop: string,
  id: string,
  now: Date,
  connect: Connect = adminFor,
): Promise<OrderHere | null> {
  const [row, found] = await Promise.all([
    db.order.findUnique({ where: { shop_id: { shop, id } } }),
    nowAtShopify(shop, id, connect),
  ]);
  if (!row && !found) return null;
  const standing = row ? standingOf(row, now) : "waits";
  return {
    id,
    number: found?.name ?? row?.number.toUpperCase() ?? "",
    email: found?.email ?? null,
    gateways: found?.gateways ?? [],
    standing: found?.cancelledAt ? "cancelled" : found?.hasLeft ? "left" : standing,
  };
}

async function nowAtShopify(shop: string, id: string, connect: Connect): Promise<OrderNow | null> {
  const asking = async () => orderNow(await connect(shop), id);
  try {
    return await soon(asking());
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    log.warn({ shop, trouble: error.kind }, "an order to cancel could not be looked up");
    return null;
  }
}

/** Shopify keeps older ones from the app. */
const RECENT_MS = 60 * 24 * 60 * 60 * 1000;
const SHOWN = 20;

/** What somebody who is signed in may choose from: their orders that have not left, the newest first. */
export async function ordersToChoose(shop: string, customerId: string, now: Date) {
  if (!/^\d{1,20}$/.test(customerId)) return [];
  return db.order.findMany({
    where: {
      ...{ shop, customerId, number: { not: "" } },
      ...{ leftAt: null, cancelledAt: null },
      orderedAt: { gt: new Date(now.getTime() - RECENT_MS) },
    },
    orderBy: { orderedAt: "desc" },
    take: SHOWN,
  });
}
