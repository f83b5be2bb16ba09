import { CANCEL_PAGE } from "../cancel-page";
import type { Cancellations } from "./cancellations";

export type CancellationForLiquid = { url: string };

/** What `blocks/cancellation.liquid` reads: where to ask, as long as the shop takes requests. */
export const cancellationForLiquid = ({ on }: Cancellations): CancellationForLiquid | null =>
  on ? { url: CANCEL_PAGE } : null;
