import type { Words } from "./words";

export const en: Words = {
  list: {
    ofProduct: ({ product }) => `Reviews of ${product}`,
    ofShop: ({ shop }) => `All reviews of ${shop}`,
    only: "Only some are shown:",
    stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
    withPhoto: "with photo",
    verified: "verified purchases",
    language: ({ language }) => `written in ${language}`,
    words: ({ words }) => `with “${words}”`,
    all: "Show all",
    nothing: "No review is like that.",
    none: "There is no review yet.",
    toProduct: ({ product }) => `To ${product}`,
  },
  questions: { ofProduct: ({ product }) => `Questions about ${product}`, more: "More questions" },
  review: {
    title: ({ product }) => `Your review of ${product}`,
    email: "E-mail",
    emailHelp:
      "Never shown. We use it to tell you what becomes of your review, and to check the purchase.",
    order: "Order number",
    orderHelp: "With order number and e-mail together, the review counts as a verified purchase.",
    experienced: "Date of your experience",
    rules:
      "Your review is shown with your name. Some reviews are looked at first; how many stars they have plays no part in it.",
    send: "Send",
  },
  thanks: {
    title: "Thank you",
    verified: "Your order was found: the review is marked as a verified purchase.",
    unmatched:
      "No order of this product has this number and this e-mail address, so the review is not marked as a verified purchase. You can send it once more with the right ones.",
    change: "Change or delete my review",
    changeHelp: "Keep this link: nobody but you has it.",
    back: "Back",
  },
  question: {
    title: ({ product }) => `Your question about ${product}`,
    label: "Your question",
    emailHelp: "Never shown. We use it to tell you when there is an answer.",
    shown: "Your question is shown now.",
    held: "Your question has arrived. Somebody at the shop looks at it before it is shown.",
  },
  answer: {
    title: "Your answer",
    label: "Your answer",
    emailHelp: "Never shown. Together with the order number it shows that you bought the product.",
    shown: "Your answer is shown now.",
    held: "Your answer has arrived. Somebody at the shop looks at it before it is shown.",
  },
  helpful: {
    title: "Thank you",
    done: "It is noted that you find this review helpful.",
    undo: "Undo",
    undone: "It is no longer counted.",
  },
  report: {
    title: "Report this review",
    intro:
      "The shop looks at every report. A review stays even if it is bad for the shop; not sharing an opinion is no reason to report one.",
    reason: "What is wrong with it?",
    notBuyer: "Its author neither bought nor used the product.",
    text: "What should the shop know?",
    send: "Report",
    done: "Thank you. The shop looks at this review.",
  },
  gone: {
    title: "This is not here any more",
    text: "It may have been deleted, or the link was cut off.",
  },
  closed: {
    title: "Nothing can be written here",
    reviews: "The shop takes no reviews on its pages.",
    questions: "The shop takes no questions on its pages.",
  },
};
