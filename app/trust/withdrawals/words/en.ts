import type { Words } from "./words";

export const en: Words = {
  form: {
    intro: ({ shop }) =>
      `Here you withdraw from a contract with ${shop}. You need not give a reason, and you need no account.`,
    yourOrders: "Your latest orders",
    order: ({ number, date }) => `Order ${number} of ${date}`,
    anotherOrder: "It is about another order",
    name: "Your name",
    number: "Order number",
    numberHelp:
      "It is in your order confirmation. If you cannot find it, say in words which order it is: what it was, and when.",
    email: "E-mail for the receipt",
    emailHelp: "The receipt goes there at once, with date and time.",
    extent: "What do you withdraw from?",
    whole: "The whole order",
    some: "Only some items",
    items: "Which items",
    itemsHelp: "Only if you do not withdraw from the whole order.",
    closer: "Which of them, more closely",
    closerHelp: "If needed: size, colour, how many.",
    next: "On the next page you see it all once more. It counts only when you confirm it there.",
    otherWays: "You can also tell us in any other way that is clear:",
    model: "Model withdrawal form",
  },
  confirm: {
    title: "Please check what you declare",
    statement: ({ shop }) => `I withdraw from my contract with ${shop}:`,
    effect: "It is declared as soon as you press this button.",
    change: "Change something",
  },
  fields: {
    receivedAt: "Received",
    what: "Withdrawn from",
    order: "Order",
    name: "Name",
    email: "Receipt to",
    number: "Number",
    fingerprint: "Fingerprint (SHA-256)",
  },
  away: {
    form: "This page cannot reach everything it needs just now. Nothing you entered is lost: please press the button again in a moment.",
    confirm:
      "Your withdrawal could not be recorded just now. Nothing you entered is lost: please press the button again in a moment.",
    write: "If that does not help, write to us. That counts just as much:",
    whereTo:
      "If that does not help, write to us. That counts just as much; our address is in your order confirmation.",
  },
  receipt: {
    title: "Receipt of your withdrawal",
    intro: ({ shop }) => `Your withdrawal has reached ${shop}.`,
    keep: "This page stays at this address. Keep the address, or print the page:",
    mail: {
      sent: ({ time }) => `This receipt went to your e-mail address: ${time}.`,
      underWay: "This receipt is on its way to your e-mail address.",
      waiting:
        "This receipt could not be sent to your e-mail address yet, because the e-mail server cannot be reached. It will be sent as soon as it can. Your withdrawal is recorded all the same.",
      refused:
        "The e-mail server would not take this receipt for your e-mail address. Please keep this page. Your withdrawal is recorded all the same.",
      unsent:
        "This receipt could not be sent to your e-mail address. Please keep this page. Your withdrawal is recorded all the same.",
    },
    forgotten:
      "What was declared was kept for as long as it may be needed, and then deleted. That it was declared, and when, stays on record.",
    gone: {
      title: "There is no such receipt",
      text: "Perhaps the link was cut off: please open it from the e-mail once more.",
    },
  },
  next: {
    title: "What happens next",
    late: "As far as we know, the withdrawal period had ended by then. We will look at it and write to you.",
    unknown:
      "We could not match the order at once. We will look for it; you need not do anything. Once it is found, this applies:",
    refund: ({ day }) =>
      `You get back all you have paid for it, standard delivery included, by ${day} at the latest, by the means you paid with.`,
    mayWait:
      "We may wait until the goods are back with us or you have shown that you sent them, whichever is earlier.",
    sendBack: ({ day }) =>
      `If you have the goods already, send them back by ${day} at the latest. If they have not been sent yet, there is nothing for you to send.`,
    sendTo: "Send them to:",
    whereLater: "We will write to you where to send them.",
    byLawElsewhere: "We will write to you what comes next.",
  },
  mail: {
    subject: ({ shop }) => `Receipt of your withdrawal: ${shop}`,
    intro: ({ shop }) =>
      `Your withdrawal has reached ${shop}. Please keep this e-mail: it is your receipt.`,
    open: "Open the receipt to print it",
    why: ({ shop }) =>
      `You get this e-mail because somebody declared a withdrawal to ${shop} with this address. If that was not you, tell us.`,
  },
  notice: {
    subject: ({ number }) => `Withdrawal no. ${number} has been received`,
    intro: ({ shop }) => `A buyer has withdrawn from a contract with ${shop}.`,
    flags: {
      "unknown-order": "No order fits what was typed: please look for it by hand.",
      "other-address":
        "The number is that of an order, but the e-mail address is not: make sure that it is the buyer.",
      late: "As far as is known, the withdrawal period had ended.",
      doubled: "There is an earlier withdrawal from this order.",
      doubtful:
        "It was sent the way machines send, or very often. It counts until you know better.",
    },
    told: "The buyer has the receipt at once. Whether the withdrawal holds is for you to check.",
    refund: ({ day }) =>
      `If it holds, the refund is due by ${day}. You may wait until the goods are back or the buyer has shown that they were sent.`,
    inbox: "Open the withdrawal in Tillit",
    open: "Open the receipt",
    why: "This e-mail goes to the address that your shop has stated.",
  },
  model: {
    unofficial: "Your own words do as well. This form is only an example.",
    back: "Withdraw on this site instead",
  },
};
