import type { Locale } from "../../../locale";
import type { Sender } from "../../../mails/mail";
import type { RefusalReason } from "../../refusal-reasons";

export type InvitationContent = {
  locale: Locale;
  kind: "invitation" | "reminder";
  shop: Sender;
  /** First name of the buyer, if it is known. */
  buyer: string | null;
  /** The merchant's own words; null: ours. */
  subject: string | null;
  intro: string | null;
  /** What everybody gets who writes, in the merchant's words. */
  incentive: string | null;
  order: { number: string; date: string };
  remindedLater: boolean;
  products: { title: string; rate: string[] }[];
  links: { write: string; unsubscribe: string };
};

export type AuthorContent = {
  locale: Locale;
  shop: Sender;
  /** What was written, about which product; null: about the shop itself. */
  review: { product: string | null; rating: number; title: string; body: string };
  about:
    | { what: "refused"; reason: RefusalReason }
    | { what: "deleted"; reason: RefusalReason }
    | { what: "replied"; text: string }
    | { what: "written"; text: string };
  links: { edit: string };
};

export type AnswerContent = {
  locale: Locale;
  shop: Sender;
  product: string;
  question: string;
  answer: { by: "byShop" | "byBuyer"; body: string };
  links: { question: string };
};
