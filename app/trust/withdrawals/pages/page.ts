import type { FormProblem } from "../../doors/form-problem";
import type { Locale } from "../../locale";
import type { ButtonLabels } from "../labels";
import type { Row } from "../rows";

export type Labels = Pick<ButtonLabels, "withdraw" | "confirm">;

/** As typed into the form of the first step. */
export type Typed = {
  name: string;
  order: string;
  email: string;
  extent: string;
  /** Which items, in words. */
  items: string;
  /** Shopify's numbers of the products that were ticked. */
  chosen: string[];
};

/** An order that the page knows already. */
export type KnownOrder = {
  id: string;
  number: string;
  date: string;
  items: { id: string; title: string }[];
};

/** What both steps send along unseen. */
export type Unseen = {
  /** Seconds since 1970, as the form was first drawn. */
  opened: string;
  /** Only a machine fills it in. */
  website: string;
  /** Where to write to, sealed: it is needed when nothing can be looked up. */
  reach: string;
};

/** Where the merchant can be written to. */
export type Reach = { name: string; email: string; address: string[] };

type Step = {
  locale: Locale;
  labels: Labels;
  shop: string;
  /** Where the form goes: the page itself, by its query. */
  action: string;
  typed: Typed;
  unseen: Unseen;
  /** Nothing can be recorded at the moment; `reach` is null where not even that is known. */
  trouble: { reach: Reach | null } | null;
};

export type FormContent = Step & {
  /** The merchant's own. */
  words: string | null;
  order: KnownOrder | null;
  /** Its number is to be typed. */
  asksOrder: boolean;
  /** Of somebody who is logged in. */
  recent: { number: string; date: string; address: string }[];
  /** The same page without the order; null where none is chosen. */
  another: string | null;
  reach: Reach | null;
  modelForm: string;
  problems: FormProblem[];
};

export type ConfirmContent = Step & {
  rows: Row[];
  /** Random: see `Submission`. */
  key: string;
};

export type WhatNext = {
  isLate: boolean;
  isUnknown: boolean;
  /** Null where no date can be named. */
  promised: {
    refundBy: string;
    sendBackBy: string;
    sendTo: string | null;
    cost: string | null;
  } | null;
};

export type ReceiptMail =
  { is: "sent"; time: string } | { is: "underWay" | "waiting" | "refused" | "unsent" };

export type ReceiptContent = {
  locale: Locale;
  shop: string;
  /** Where it stays. */
  address: string;
  receivedAt: string;
  number: number;
  hash: string;
  /** Null once its time to be kept is over. */
  stated: { rows: Row[]; next: WhatNext } | null;
  /** Null where nothing is known of it any more. */
  mail: ReceiptMail | null;
};

export type GoneContent = { locale: Locale };

export type ModelFormContent = { locale: Locale; addressee: string[]; back: string };
