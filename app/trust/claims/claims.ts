import { answerTime } from "./answer-time";
import { certifiedCheckout } from "./certified-checkout";
import type { Claim } from "./claim";
import { commercialGuarantee } from "./commercial-guarantee";
import { contactEmail } from "./contact-email";
import { exchange } from "./exchange";
import { freeReturns } from "./free-returns";
import { returnPeriod } from "./return-period";
import { encryptedConnection } from "./encrypted-connection";
import {
  legalNotice,
  privacyPolicy,
  returnPolicy,
  shippingPolicy,
  termsOfService,
} from "./published-policies";
import { registeredBusiness } from "./registered-business";
import { shipsTo } from "./ships-to";
import { cardNumberUnseen, payAfterDispatch, payOnDelivery } from "./offered-payment";
import { paymentContact } from "./payment-contact";
import { paymentsExplained } from "./payments-explained";
import { liveChat } from "./live-chat";
import { neverAsk } from "./never-ask";
import { oneTimeCode } from "./one-time-code";
import { phoneSupport } from "./phone-support";
import { questionsAnswered } from "./questions-answered";
import { shopSince } from "./shop-since";
import { vatNumber } from "./vat-number";

/** Every claim there is, in the order the merchant is offered them. Adding one here is all it takes. */
export const CLAIMS = [
  freeReturns,
  returnPeriod,
  exchange,
  commercialGuarantee,
  returnPolicy,
  shippingPolicy,
  encryptedConnection,
  certifiedCheckout,
  paymentsExplained,
  cardNumberUnseen,
  payAfterDispatch,
  payOnDelivery,
  paymentContact,
  shopSince,
  contactEmail,
  answerTime,
  phoneSupport,
  liveChat,
  questionsAnswered,
  registeredBusiness,
  vatNumber,
  shipsTo,
  legalNotice,
  oneTimeCode,
  neverAsk,
  privacyPolicy,
  termsOfService,
] as const;

export type ClaimId = (typeof CLAIMS)[number]["id"];

export const CLAIM_IDS = CLAIMS.map(({ id }) => id);

const byId = new Map<ClaimId, Claim<ClaimId>>(CLAIMS.map((claim) => [claim.id, claim]));

export function claimCalled(id: ClaimId): Claim<ClaimId> {
  const claim = byId.get(id);
  if (!claim) throw new Error(`There is no claim called ${id}`);
  return claim;
}
