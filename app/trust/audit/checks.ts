import type { Check } from "./check";
import { acceptedPayments } from "./checks/accepted-payments";
import { answerTime } from "./checks/answer-time";
import { badgeTexts } from "./checks/badge-texts";
import { badgesHold } from "./checks/badges-hold";
import { badgesPlaced } from "./checks/badges-placed";
import { blocksDrawn } from "./checks/blocks-drawn";
import { cancellationOn } from "./checks/cancellation-on";
import { closedPlatform } from "./checks/closed-platform";
import { confirmationOn } from "./checks/confirmation-on";
import { confirmationWorks } from "./checks/confirmation-works";
import { contactInformation } from "./checks/contact-information";
import { contrast } from "./checks/contrast";
import { exceptionsNamed } from "./checks/exceptions-named";
import { guaranteeNotice } from "./checks/guarantee-notice";
import { guaranteePlaced } from "./checks/guarantee-placed";
import { https } from "./checks/https";
import { identity } from "./checks/identity";
import { keptPromises } from "./checks/kept-promises";
import { legalGuarantee } from "./checks/legal-guarantee";
import { legalNotice } from "./checks/legal-notice";
import { mixedContent } from "./checks/mixed-content";
import { oldStatutes } from "./checks/old-statutes";
import { oneProduct } from "./checks/one-product";
import { oneRating } from "./checks/one-rating";
import { oneTimeCodes } from "./checks/one-time-codes";
import { paymentContact } from "./checks/payment-contact";
import { paymentsExplained } from "./checks/payments-explained";
import { paymentsPlaced } from "./checks/payments-placed";
import { policiesLinked } from "./checks/policies-linked";
import { privacyPolicy } from "./checks/privacy-policy";
import { proofsAnswer } from "./checks/proofs-answer";
import { published } from "./checks/published";
import { questionsAnswered } from "./checks/questions-answered";
import { redirectChain } from "./checks/redirect-chain";
import { refundPolicy } from "./checks/refund-policy";
import { refundsInTime } from "./checks/refunds-in-time";
import { returnCost } from "./checks/return-cost";
import { returnPeriod } from "./checks/return-period";
import { returnsPlaced } from "./checks/returns-placed";
import { returnsStated } from "./checks/returns-stated";
import { reviewMethod } from "./checks/review-method";
import { reviewsAnswered } from "./checks/reviews-answered";
import { reviewsAsked } from "./checks/reviews-asked";
import { reviewsPlaced } from "./checks/reviews-placed";
import { sealsAnswer } from "./checks/seals-answer";
import { sealsValid } from "./checks/seals-valid";
import { securityContact } from "./checks/security-contact";
import { serviceChannels } from "./checks/service-channels";
import { serviceHours } from "./checks/service-hours";
import { shippingPolicy } from "./checks/shipping-policy";
import { surcharges } from "./checks/surcharges";
import { taxNumber } from "./checks/tax-number";
import { termsInCart } from "./checks/terms-in-cart";
import { termsVersion } from "./checks/terms-version";
import { translations } from "./checks/translations";
import { trustPage } from "./checks/trust-page";
import { withdrawalPlaced } from "./checks/withdrawal-placed";
import { withdrawalReachable } from "./checks/withdrawal-reachable";

/** Every check there is, in the order of a merchant's way through the app. A new one is a line here, its weight and its texts. */
export const CHECKS = [
  https,
  redirectChain,
  mixedContent,
  oneTimeCodes,
  identity,
  taxNumber,
  legalNotice,
  contactInformation,
  policiesLinked,
  privacyPolicy,
  serviceChannels,
  serviceHours,
  answerTime,
  securityContact,
  questionsAnswered,
  paymentsExplained,
  acceptedPayments,
  paymentContact,
  surcharges,
  returnsStated,
  returnPeriod,
  returnCost,
  exceptionsNamed,
  refundPolicy,
  shippingPolicy,
  legalGuarantee,
  guaranteeNotice,
  guaranteePlaced,
  withdrawalPlaced,
  withdrawalReachable,
  refundsInTime,
  confirmationOn,
  confirmationWorks,
  termsVersion,
  termsInCart,
  cancellationOn,
  reviewMethod,
  reviewsAnswered,
  reviewsAsked,
  reviewsPlaced,
  oneRating,
  oneProduct,
  badgesHold,
  badgeTexts,
  sealsValid,
  sealsAnswer,
  proofsAnswer,
  published,
  badgesPlaced,
  paymentsPlaced,
  returnsPlaced,
  trustPage,
  blocksDrawn,
  contrast,
  translations,
  closedPlatform,
  oldStatutes,
  keptPromises,
] as const;

export type CheckId = (typeof CHECKS)[number]["id"];

/** As they are asked: which one it is matters to nobody who only asks. */
export const ALL_CHECKS: readonly Check<CheckId>[] = CHECKS;
