import type { RuleWords } from "./words";

const days = (count: number) => (count === 1 ? "1 day" : `${count} days`);

export const en: RuleWords = {
  who: {
    title: "Who can write a review",
    everybody:
      "Everybody, whether they bought here or not. Where we have matched the purchase with an order, the review says so; of the others we do not check whether their author bought the product.",
    buyers:
      "Only buyers: a review is taken if its order number and e-mail address match an order, or if it comes through the personal link in our e-mail after an order.",
    nobody: "Only buyers to whom we have sent a personal link after their order.",
  },
  verified: {
    title: "What “verified purchase” means",
    text: "That the purchase was matched with an order of this shop: by the personal link in our e-mail, or by order number and e-mail address together. Nobody can set the mark by hand.",
  },
  held: {
    title: "What is looked at first",
    everything: "Somebody at the shop looks at each review before it is shown.",
    some: "Reviews are shown at once. Somebody at the shop first looks at those",
    byHand:
      "The shop can also hold a review by hand. Until somebody shows it again, nobody sees it, it does not count, and its author is not written to.",
    cause: {
      words: "with certain words",
      links: "with a link",
      photos: "with photos",
      origins: "from certain sources",
      duplicate: "with a text that is there already",
      machine: "that a machine seems to have sent",
      many: "of which many came from one place within an hour",
      edited: "that were changed after they were shown",
      reported: "that shoppers have reported",
    },
    between: "; ",
  },
  stars: {
    title: "What stars have to do with it",
    text: "Nothing. The same rules hold for one star as for five: for what is shown, who is asked, and what stands first. The newest come first until you choose another order. The average counts every review that is shown alike.",
  },
  refused: {
    title: "What is not shown",
    text: "What is not about the product, insults somebody, gives away personal details, advertises something, breaks the law, is there already, cannot be understood, or comes from somebody who neither bought nor used the product. Few stars, or an opinion that hurts, is no reason. The shop can delete such a review, or refuse it, and then its author can change it. Either way its author is told the reason by e-mail and can object, and somebody at the shop looks at it again. Nobody is written to where we have no address, or where the review comes from another platform.",
  },
  changed: {
    title: "Who can change a review",
    text: "Only its author, who can also delete it. A changed review shows the day of the change. The shop can reply, but never changes a word.",
  },
  incentive: {
    title: "What is given for a review",
    given: {
      none: "Nothing.",
      discount: "A discount for everybody who writes one, whatever the stars. The review says so.",
      product: "A product for everybody who writes one, whatever the stars. The review says so.",
      points: "Points for everybody who writes one, whatever the stars. The review says so.",
      other: "Something for everybody who writes one, whatever the stars. The review says so.",
    },
  },
  asked: {
    title: "Who is asked for a review",
    on: {
      fulfilled: (count) =>
        count === 0
          ? "Buyers, by e-mail, on the day their order is sent."
          : `Buyers, by e-mail, ${days(count)} after their order is sent.`,
      delivered: (count) =>
        count === 0
          ? "Buyers, by e-mail, on the day their order arrives."
          : `Buyers, by e-mail, ${days(count)} after their order arrives.`,
    },
    perType: "For some kinds of product the time is another one.",
    reminder: (count) =>
      `Whoever does not answer is reminded once, ${days(count)} later, and then no more.`,
    notIn: (countries) => `Buyers in these countries are not asked: ${countries}.`,
    all: "Nobody is chosen or left out for what they might say.",
    off: "Nobody is asked by a machine.",
  },
  elsewhere: {
    title: "Reviews from elsewhere",
    text: "A review that was written on another platform names it, and is never marked as a verified purchase. One that we took down by phone or e-mail says so, and is never marked so either.",
  },
  report: {
    title: "If a review looks wrong",
    text: "Report it with the link below it. Somebody at the shop then looks at it.",
  },
  kept: {
    title: "What we keep of an order for this",
    text: (count) =>
      `Its number, its products and dates, and the e-mail address in encrypted form, until ${days(count)} after the last thing that happened to the order.`,
  },
};
