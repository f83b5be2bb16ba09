import type { Words } from "./words";

export const en: Words = {
  title: "Terms of sale",
  version: ({ number, date }) => `Version ${number}, published on ${date}.`,
  hash: ({ hash }) => `Fingerprint of the text in all languages (SHA-256): ${hash}`,
  older: "This is an earlier version of the terms.",
  newest: "Read the newest version",
  noTerms: "The shop has published no terms of sale here.",
  noVersion: "There is no such version of these terms.",
  elsewhere:
    "The terms stand on a page of the shop. Only its address was noted: the text there may have changed since.",
  languages: "This version in another language:",
  order: {
    ticked: ({ number, date }) =>
      `With order ${number} of ${date} these terms were accepted by a tick in the cart.`,
    stated: ({ number, date }) =>
      `With order ${number} of ${date} these terms were accepted by ordering, as the cart said.`,
    none: ({ number, date }) =>
      `With order ${number} of ${date} no acceptance of the terms was noted. That is so when an order does not come through the cart, for example by an express button.`,
    unknown: ({ number, date }) =>
      `Order ${number} of ${date} names a version of the terms that this shop never published.`,
    untold: ({ number, date }) =>
      `Whether terms were accepted with order ${number} of ${date} is not known here.`,
    published: "When the order was made, this version was published:",
    nothing: "When the order was made, the shop had published no terms here.",
    gone: "This order is not known here, or no longer, or the link was cut off. These are the newest terms:",
    named:
      "This order is not known here, or no longer, or the link was cut off. This is the version of the terms that the link names:",
  },
};
