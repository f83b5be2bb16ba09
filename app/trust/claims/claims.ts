import { certifiedCheckout } from "./certified-checkout";
import type { Claim } from "./claim";
import { contactEmail } from "./contact-email";
import { encryptedConnection } from "./encrypted-connection";
import {
  legalNotice,
  privacyPolicy,
  returnPolicy,
  shippingPolicy,
  termsOfService,
} from "./published-policies";
import { shipsTo } from "./ships-to";
import { shopSince } from "./shop-since";

/** Every claim there is, in the order the merchant is offered them. Adding one here is all it takes. */
export const CLAIMS = [
  returnPolicy,
  shippingPolicy,
  encryptedConnection,
  certifiedCheckout,
  shopSince,
  contactEmail,
  shipsTo,
  legalNotice,
  privacyPolicy,
  termsOfService,
] as const;

export type ClaimId = (typeof CLAIMS)[number]["id"];

export const CLAIM_IDS = CLAIMS.map(({ id }) => id);

/** Keys under `missing.` in the admin's locales. */
export const MISSING = CLAIMS.map(({ missing }) => missing);

const byId = new Map<ClaimId, Claim<ClaimId>>(CLAIMS.map((claim) => [claim.id, claim]));

export function claimCalled(id: ClaimId): Claim<ClaimId> {
  const claim = byId.get(id);
  if (!claim) throw new Error(`There is no claim called ${id}`);
  return claim;
}
