import { z } from "zod";
import { open, seal } from "../seal.server";
import type { PlacedOrder } from "../trust/confirmation/placed-order";
import { OrderPayload } from "./order-payload";
import { placedOrder, PlacedPayload } from "./placed-payload";

/**
 * What is stored of a new order until it is worked off: besides what is kept of every order all that its confirmation
 * says, names and streets among it, sealed.
 */
export const OrderCreatedPayload = OrderPayload.and(
  z.unknown().transform((raw) => {
    const placed = PlacedPayload.safeParse(raw);
    return { sealed: placed.success ? sealedText(placed.data) : null };
  }),
);

const sealedText = (payload: PlacedPayload) => seal(JSON.stringify(payload)).toString("base64");

const Sealed = z.object({ sealed: z.string().nullish() });

/** As it was stored; null where it had a shape that nothing could be confirmed from. */
export function sealedIn(stored: unknown): Buffer<ArrayBuffer> | null {
  const { sealed } = Sealed.parse(stored);
  return sealed ? Buffer.from(sealed, "base64") : null;
}

export function placedIn(sealed: Uint8Array): PlacedOrder {
  const payload: unknown = JSON.parse(open(sealed));
  return placedOrder(PlacedPayload.parse(payload));
}
