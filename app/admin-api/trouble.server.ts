export type TroubleKind =
  /** Shopify asks us to slow down, for longer than we can wait. */
  | "throttled"
  /** No usable answer: Shopify is down, cut off, or the shop is paused. */
  | "unavailable"
  /** Shopify understood and says no. Asking again changes nothing. */
  | "refused"
  /** An access scope is missing. */
  | "no-access"
  /** No token that works: the app is not, or no longer, installed. */
  | "not-installed";

/** Why Shopify did not do what was asked. */
export class AdminTrouble extends Error {
  readonly kind: TroubleKind;
  readonly detail: string;

  constructor(kind: TroubleKind, detail: string) {
    super(`Admin API ${kind}: ${detail}`);
    this.name = "AdminTrouble";
    this.kind = kind;
    this.detail = detail;
  }
}
