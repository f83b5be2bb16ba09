/** When the buyer is charged: keys under `payments.moments.` in the admin's texts. */
export const MOMENTS = [
  "at-order",
  "at-dispatch",
  "before-dispatch",
  "at-delivery",
  "after-dispatch",
  /** The provider offers several, and the buyer chooses there. */
  "as-chosen",
] as const;
export type Moment = (typeof MOMENTS)[number];
