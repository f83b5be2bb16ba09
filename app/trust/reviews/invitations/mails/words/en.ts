import type { Words } from "./words";

export const en: Words = {
  hello: (name) => (name === null ? "Hello," : `Hello ${name},`),
  invitation: {
    subject: ({ shop }) => `How do you like what you bought from ${shop}?`,
    intro: ({ shop }) =>
      `Thank you for your order from ${shop}. How do you like what you bought? A few words from you help others who are thinking about buying it, and help us to do better.`,
  },
  reminder: {
    subject: ({ shop }) => `A few words about what you bought from ${shop}?`,
    intro: () =>
      "Some days ago we asked you how you like what you bought. In case it slipped your mind, here is the link once more.",
  },
  fair: "Say it as it is: the same rules hold for one star as for five.",
  stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
  starsOf: (count, product) => `${count} of 5 stars for ${product}`,
  write: "Write a review",
  why: ({ shop, number, date }) =>
    `You get this e-mail from ${shop} because of your order ${number} of ${date}. It does not report whether you open it.`,
  onceMore: "If you do not answer, we remind you once, and then no more.",
  noMore: "This was the last time that we ask about this order.",
  unsubscribe: "No more e-mails that ask for reviews",
  sample: "One of your products",
  answered: {
    subject: ({ product }) => `An answer to your question about ${product}`,
    byShop: ({ shop, product }) => `${shop} has answered your question about ${product}:`,
    byBuyer: ({ product }) => `Somebody who bought ${product} has answered your question:`,
    button: "See all answers",
    question: "Your question",
    why: ({ shop }) =>
      `You get this one e-mail because you asked ${shop} a question and left your address for the answer.`,
  },
  author: {
    why: ({ shop }) => `You get this e-mail because you wrote a review at ${shop}.`,
    yourReview: (product) => `Your review of ${product}`,
    yourShopReview: ({ shop }) => `Your review of ${shop}`,
    refused: {
      subject: ({ shop }) => `${shop} does not show your review`,
      intro: ({ shop }) =>
        `Thank you for your review. ${shop} has decided not to show it. You have a right to know why:`,
      reason: {
        "not-about-product": "It is not about the product, but about something else.",
        insult: "It insults somebody.",
        "personal-data": "It gives away personal details, for example a name or an address.",
        advertising: "It advertises something else.",
        illegal: "Its content is against the law.",
        "same-twice": "The same review is there already.",
        "not-a-buyer": "We found no order that shows that you bought or used the product.",
        unreadable: "It cannot be understood.",
      },
      next: "The number of stars plays no part in this. You can change your review, which is then looked at anew, or object if you think that the decision is wrong.",
      button: "Change it or object",
    },
    deleted: {
      subject: ({ shop }) => `${shop} has deleted your review`,
      intro: ({ shop }) =>
        `Thank you for your review. ${shop} has deleted it. You have a right to know why:`,
      next: "The number of stars plays no part in this. If you think that the decision is wrong, you can object; the shop then looks at your review again.",
      button: "Object",
    },
    replied: {
      subject: ({ shop }) => `${shop} has replied to your review`,
      intro: ({ shop }) =>
        `${shop} has replied to your review. The reply stands below it for all to see:`,
      button: "See or change your review",
    },
    written: {
      subject: ({ shop }) => `About your review: a message from ${shop}`,
      intro: ({ shop }) => `${shop} writes to you about your review. Only you get this message:`,
      next: "You can simply reply to this e-mail.",
    },
  },
};
