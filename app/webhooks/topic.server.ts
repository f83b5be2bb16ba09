import type { Tx } from "../db.server";

/** A stored delivery as its topic's handler sees it. The payload is parsed by the handler. */
export type Delivery = {
  shop: string;
  id: string;
  topic: string;
  triggeredAt: Date;
  payload: unknown;
};

/**
 * What a topic does. All in the one transaction that also marks the delivery as handled, so
 * that it happens once; and harmless when it comes late, because deliveries do.
 */
export type Handler = (tx: Tx, delivery: Delivery, now: Date) => Promise<void>;
