import type { TrustPage } from "./trust-page";

/** The merchant has said anything about the page. */
export const isBegun = ({ handle, intro, order }: TrustPage): boolean =>
  handle !== "" || Object.keys(intro).length > 0 || order.length > 0;
