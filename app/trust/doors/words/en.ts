import type { Words } from "./words";

export const en: Words = {
  optional: "(optional)",
  lookAgain: "Please look at this again",
  of: {
    "rating-missing": () => "Please choose how many stars you give.",
    "name-missing": () => "Please enter a name.",
    "too-long": (max) => `That is too long: at most ${max} characters.`,
    "hidden-characters": () =>
      "There are characters in it that nobody can see. Please type it instead of pasting it.",
    "address-unreadable": () => "That is no web address.",
    "video-elsewhere": () => "Please enter the address of a video at YouTube or Vimeo.",
    "objection-missing": () => "Please write why you think that the decision is wrong.",
    "nothing-written": () => "Please choose stars for at least one product.",
    "email-missing": () => "Please enter your e-mail address.",
    "email-unreadable": () => "That is no e-mail address.",
    "order-missing": () => "Please enter the order number.",
    "order-unmatched": () =>
      "There is no order of this product with this number and this e-mail address. Please look at your order confirmation: both stand there.",
    "order-unchecked": () =>
      "The order cannot be looked up at the moment. Please send this again in a few minutes.",
    "date-unreadable": () => "That is no date.",
    "day-to-come": () => "That day is still to come.",
    "text-missing": () => "Please write something.",
    "reason-missing": () => "Please choose what is wrong.",
    "extent-missing": () =>
      "Please choose whether you withdraw from the whole order or from some items.",
    "items-missing": () => "Please say which items.",
    wait: () =>
      "A lot has been sent from where you are. Please send it once more in an hour; until then keep this page open or copy your text.",
    invalid: () => "That cannot be read.",
  },
};
