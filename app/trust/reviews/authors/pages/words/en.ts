import type { Words } from "./words";

export const en: Words = {
  review: {
    title: "How do you like it?",
    intro: ({ shop, number, date }) => `What you bought from ${shop}: order ${number} of ${date}.`,
    starsOf: ({ product }) => `Stars for ${product}`,
    stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
    heading: "Heading",
    text: "What would you tell others about it?",
    optional: "(optional)",
    photos: (max) => `Photos, up to ${max}`,
    photosHelp: (megabytes) =>
      `JPEG, PNG or WebP, up to ${megabytes} MB each. Where and when they were taken is removed.`,
    photoOf: ({ product }) => `Your photo of ${product}`,
    removePhoto: "Remove this photo",
    video: "Link to a video",
    videoHelp: "At YouTube or Vimeo.",
    name: "Your name, as everybody will see it",
    nameHelp: "A first name is enough.",
    skip: "You need not rate everything: what has no stars is not sent.",
    rules:
      "Your review is shown with your name and marked as a verified purchase. Some reviews are looked at first; how many stars they have plays no part in it. With the link in your e-mail you can change or delete yours later.",
    send: "Send",
    save: "Save changes",
  },
  problems: {
    title: "Please look at this again",
    photosAgain: "If you have chosen photos, please choose them once more.",
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
      wait: () =>
        "A lot has been sent from where you are. Please send it once more in an hour; until then keep this page open or copy your text.",
      invalid: () => "That cannot be read.",
    },
  },
  photo: {
    "too-large": ({ product, megabytes }) =>
      `A photo of ${product} was not taken: it is larger than ${megabytes} MB. Your text is saved.`,
    unreadable: ({ product }) =>
      `A photo of ${product} was not taken: it cannot be read as a JPEG, PNG or WebP picture. Your text is saved.`,
    "too-many": ({ product, max }) =>
      `A photo of ${product} was not taken: a review has at most ${max}. Your text is saved.`,
  },
  thanks: {
    title: "Thank you",
    shown: ({ product }) => `Your review of ${product} is shown now.`,
    held: ({ product }) =>
      `Your review of ${product} has arrived. Somebody at the shop looks at it before it is shown; how many stars it has plays no part in it.`,
    gone: ({ product }) => `Your review of ${product} was not taken: the shop has deleted it.`,
    later: "You can come back to this page by the link in your e-mail, and change what you wrote.",
    change: "Change something",
    toShop: ({ shop }) => `To ${shop}`,
  },
  own: {
    title: "Your review",
    about: ({ product }) => `Your review of ${product}`,
    shown: "It is shown.",
    held: "Somebody at the shop looks at it before it is shown. How many stars it has plays no part in it.",
    refused: "The shop has decided not to show it:",
    deleted: "You have deleted it. Nobody sees it any more.",
    deletedByShop: "The shop has deleted it.",
    changeTitle: "Change it",
    changeNote:
      "A changed review is looked at before it is shown again, and shows the day of the change.",
    objectTitle: "Object",
    objectText:
      "If you think that the decision is wrong, write why. The shop then looks at it again.",
    objectLabel: "Why the decision is wrong",
    object: "Send objection",
    objected: "Your objection has arrived.",
    deleteTitle: "Delete it",
    deleteText: "It then disappears from the shop, with its stars and photos.",
    delete: "Delete my review",
    restore: "Undo the deletion",
    saved: "Your changes are saved.",
  },
  gone: {
    title: "This link does not work",
    text: ({ shop }) =>
      `Perhaps your e-mail program has cut it off: please open it from the e-mail once more. Links stop working some months after the order. You can also write your review on the page of the product, or ${shop === null ? "to the shop" : `to ${shop}`}.`,
  },
  unsubscribe: {
    title: "E-mails that ask for reviews",
    ask: ({ shop }) => `Do you want no more e-mails from ${shop} that ask for reviews?`,
    stop: "No more e-mails",
    done: ({ shop }) =>
      `You get no more e-mails from ${shop} that ask for reviews. E-mails about your orders still come.`,
    undo: "Undo",
    undone: ({ shop }) => `${shop} may ask you for reviews again.`,
  },
};
