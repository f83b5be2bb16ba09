import { randomUUID } from "node:crypto";
import { db } from "../app/db.server";
import { declare } from "../app/trust/withdrawals/declare.server";
import type { Submission } from "../app/trust/withdrawals/record-statement.server";
import type { Stated } from "../app/trust/withdrawals/stated";
import { NOW, SHOP } from "./deliveries";
import { theFacts } from "./facts";

type Declared = Partial<Submission> & { of?: Partial<Stated>; at?: Date; shop?: string };

/** A withdrawal from order #1042 as its buyer confirms it; answers its id. */
export const declared = ({ of = {}, at = NOW, shop = SHOP, ...more }: Declared = {}) =>
  declare(
    shop,
    {
      stated: {
        ...{ name: "Kari Nordmann", order: "1042", email: "kari.nordmann@example.no" },
        ...{ extent: "whole-order", items: "", ...of },
      },
      ...{ key: randomUUID(), orderId: null, locale: "nb", isDoubtful: false },
      ...{ addressee: { facts: theFacts(), timeZone: "Europe/Oslo" }, ...more },
    },
    at,
  );

/** The parcel of an order has left, and arrived. */
export const arrived = (deliveredAt: Date | null, id = "5001", shop = SHOP) =>
  db.order.update({
    where: { shop_id: { shop, id } },
    data: { leftAt: deliveredAt ?? NOW, fulfilledAt: deliveredAt ?? NOW, deliveredAt },
  });
