import { cancel } from "../../orders/cancel.ts";
import { deliverParcels, fulfil } from "../../orders/fulfil.ts";
import { personName } from "../../orders/person-name.ts";
import { placeOrder, type WantedOrder } from "../../orders/place.ts";
import type { CancelReason } from "../../orders/records.ts";
import { refund } from "../../orders/refund.ts";
import type { NamedLines } from "../../orders/wanted-lines.ts";
import type { DevStoreState } from "../../state.ts";

/** An order of the last ninety days. Whatever happened to it is told in days after it was placed. */
export type SampleOrder = Pick<WantedOrder, "email" | "address" | "locale" | "paymentMethod"> & {
  daysAgo: number;
  name: string;
  lines: Record<string, number>;
  note?: string;
  sent?: number;
  delivered?: number;
  cancelled?: { after: number; reason: CancelReason };
  refunded?: { after: number; lines?: NamedLines; note: string };
};

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Lets a sample order happen. No app hears of it: it was installed later. */
export function letHappen(state: DevStoreState, sample: SampleOrder, now: Date): void {
  const after = (days: number) => new Date(now.getTime() + (days - sample.daysAgo) * DAY_MS);
  const { email, address, locale, paymentMethod, note = null } = sample;
  const order = placeOrder(
    state,
    {
      ...{ email, address, locale, paymentMethod, note },
      name: personName(sample.name),
      lines: Object.entries(sample.lines).map(([handle, quantity]) => ({ handle, quantity })),
      attributes: [],
    },
    after(0),
  );
  const { sent, delivered, cancelled, refunded } = sample;
  if (sent !== undefined) fulfil(state, order, undefined, after(sent));
  if (delivered !== undefined) deliverParcels(state, order, after(delivered));
  if (cancelled) {
    const { reason } = cancelled;
    cancel(state, order, { reason, payBack: true }, after(cancelled.after));
  }
  if (refunded) {
    refund(state, order, { lines: refunded.lines, note: refunded.note }, after(refunded.after));
  }
}
