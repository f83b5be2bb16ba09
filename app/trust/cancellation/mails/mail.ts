import type { Locale } from "../../locale";
import type { Sender } from "../../mails/mail";
import type { PaidBack } from "../../paid-back";
import type { DeclineReason } from "../choices";

/** What a buyer is told of a request. */
export type BuyerContent = {
  locale: Locale;
  shop: Sender;
  order: string;
  about:
    | { what: "received" }
    /** `byShop`: somebody cancelled it at Shopify, and nobody knows whether that paid it back. */
    | { what: "cancelled"; paid: PaidBack[]; byShop: boolean }
    | { what: "declined"; reason: DeclineReason; words: string | null };
  links: { state: string; withdraw: string };
};

/** What the merchant is told of one. */
export type MerchantContent = {
  locale: Locale;
  shop: Sender;
  order: string;
  /** As the shop's clock has it. */
  time: string;
  paid: PaidBack[];
  isStuck: boolean;
  link: string;
};
