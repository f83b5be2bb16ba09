import type { DeclineReason } from "../choices";

type OfOrder = { order: string };

/** What buyers and merchants read of requests to cancel, in pages and mails, in one language. */
export type Words = {
  form: {
    title: string;
    intro: string;
    /** Under the number of the order that the form is about. */
    about(said: OfOrder): string;
    choose: string;
    chosen(said: OfOrder & { day: string }): string;
    other: string;
    order: string;
    orderHelp: string;
    email: string;
    emailHelp: string;
    paid(said: { method: string }): string;
    eachMethod: string;
    send: string;
  };
  /** However it was paid. */
  money: string;
  left: { title: string; text(said: OfOrder): string };
  withdraw: string;
  cancelled: { title: string; text(said: OfOrder): string };
  off: { title: string; text: string };
  gone: { title: string; text: string };
  state: {
    title(said: OfOrder): string;
    asked(said: { time: string }): string;
    open: string;
    confirmed: string;
    cancelled: string;
    declined: string;
    withdrawn: string;
    doubled: string;
    /** To somebody who has typed a number, and may be anybody. */
    typed: string[];
    keepAddress: string;
    keepOrder: string;
    keepOrderHelp: string;
  };
  reasons: Record<Exclude<DeclineReason, "other">, string>;
  said: string;
  next: string;
  mail: {
    hello: string;
    received: { subject(said: OfOrder): string; text(said: OfOrder): string };
    cancelled: { subject(said: OfOrder): string; text(said: OfOrder): string; byShop: string };
    declined: { subject(said: OfOrder): string; text(said: OfOrder): string };
    button: string;
    why(said: { shop: string }): string;
  };
  notice: {
    subject(said: OfOrder): string;
    stuckSubject(said: OfOrder): string;
    text(said: OfOrder & { time: string }): string;
    stuckText(said: OfOrder): string;
    paid(said: { method: string }): string;
    hurry: string;
    button: string;
    why: string;
  };
};
