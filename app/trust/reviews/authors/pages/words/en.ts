import type { Words } from "./words";

export const en: Words = {
  review: {
    title: "How do you like it?",
    intro: ({ shop, number, date }) => `What you bought from ${shop}: order ${number} of ${date}.`,
    starsOf: ({ product }) => `Stars for ${product}`,
    stars: (count) => (count === 1 ? "1 star" : `${count} stars`),
    heading: "Heading",
    text: "What would you tell others about it?",
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
  photosAgain: "If you have chosen photos, please choose them once more.",
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
