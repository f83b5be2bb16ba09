import type { Locale } from "../../locale";
import type { Sender } from "../../mails/mail";
import type { Row, Section } from "../section";

/** All that the mail says, word for word, in the buyer's language. */
export type ConfirmationContent = {
  locale: Locale;
  shop: Sender;
  subject: string;
  /** Paragraphs before the order. */
  opening: string[];
  title: string;
  summary: Row[];
  items: { title: string; lines: Item[] };
  /** The last one is what is paid. */
  totals: Row[];
  /** Taxes that are in the prices. */
  included: Row[];
  sections: Section[];
  foot: string[];
};

export type Item = {
  title: string;
  /** Variant, what makes it the buyer's own, quantity and price of one. */
  details: string[];
  total: string;
};
