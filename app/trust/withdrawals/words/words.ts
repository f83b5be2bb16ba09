import type { Flag } from "../limits";

type Shop = { shop: string };
type Day = { day: string };

/** What a buyer reads on the way from the first button to the receipt, in one language. */
export type Words = {
  form: {
    intro(said: Shop): string;
    yourOrders: string;
    order(said: { number: string; date: string }): string;
    anotherOrder: string;
    name: string;
    number: string;
    numberHelp: string;
    email: string;
    emailHelp: string;
    extent: string;
    whole: string;
    some: string;
    items: string;
    itemsHelp: string;
    closer: string;
    closerHelp: string;
    next: string;
    /** Directive 2011/83/EU, Art. 11(1): the form, or any other unequivocal statement. */
    otherWays: string;
    model: string;
  };
  confirm: {
    title: string;
    statement(said: Shop): string;
    effect: string;
    change: string;
  };
  fields: {
    receivedAt: string;
    what: string;
    order: string;
    name: string;
    email: string;
    number: string;
    fingerprint: string;
  };
  away: { form: string; confirm: string; write: string; whereTo: string };
  receipt: {
    title: string;
    intro(said: Shop): string;
    keep: string;
    mail: {
      sent(said: { time: string }): string;
      underWay: string;
      waiting: string;
      refused: string;
      unsent: string;
    };
    forgotten: string;
    gone: { title: string; text: string };
  };
  next: {
    title: string;
    late: string;
    unknown: string;
    refund(said: Day): string;
    mayWait: string;
    sendBack(said: Day): string;
    sendTo: string;
    whereLater: string;
    byLawElsewhere: string;
  };
  mail: {
    subject(said: Shop): string;
    intro(said: Shop): string;
    open: string;
    why(said: Shop): string;
  };
  notice: {
    subject(said: { number: number }): string;
    intro(said: Shop): string;
    flags: Record<Flag, string>;
    told: string;
    refund(said: Day): string;
    inbox: string;
    open: string;
    why: string;
  };
  model: { unofficial: string; back: string };
};
