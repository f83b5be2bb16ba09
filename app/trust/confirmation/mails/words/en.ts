import type { Words } from "./words";

export const en: Words = {
  subject: ({ shop, number }) => `Your order ${number} at ${shop}`,
  hello: (name) => (name === null ? "Hello," : `Hello ${name},`),
  intro: ({ shop, number }) =>
    `Thank you for your order. ${shop} confirms order ${number} as it stands below.`,
  keep: "Please keep this e-mail: it holds all that was agreed, and how you can stop the order, withdraw from the contract and reach us.",
  why: ({ shop, number }) =>
    `You get this e-mail because you placed order ${number} at ${shop}. It does not report whether you open it.`,
  order: {
    title: "Your order",
    number: "Order",
    placed: "Placed",
    items: "What you ordered",
    notes: "What you told us",
    discount: (title) => (title === null ? "Discount" : `Discount (${title})`),
    includedTax: (name) => `of which ${name}`,
    totals: {
      items: "Items",
      shipping: "Shipping",
      duties: "Duties",
      fees: "Fees",
      tax: "Tax",
      tip: "Tip",
      rounding: "Rounding",
      total: "Total",
    },
  },
  delivery: {
    title: "Delivery",
    to: "Delivered to",
    billedTo: "Invoice to",
    way: "Sent by",
    from: "Sent by the shop in",
    asGiven: "The address that you gave when you ordered",
    none: "There is nothing to send.",
  },
  payment: {
    title: "Payment",
    by: "Payment method",
    charged: "When you are charged",
    cancel: "How to stop the payment",
    steps: "How it works",
    data: "Who learns what",
    refund: "How money comes back",
    unknown: "As you chose at the checkout",
  },
  cancellation: {
    title: "Stop the order",
    text: "As long as nothing has been sent, you can ask us to stop the order. You hear from us either way, and what you paid comes back the way you paid it.",
    button: "Ask to stop the order",
  },
  seller: {
    title: "Your contract is with",
    name: "Business",
    address: "Address",
    email: "E-mail",
    phone: "Phone",
    people: "Represented by",
    authority: "Supervised by",
    chamber: "Chamber",
    rules: "Professional rules",
  },
  support: {
    title: "Questions and complaints",
    hours: "Hours",
    closed: "Closed",
    always: "At any time",
  },
  returns: { title: "Returns and exchanges" },
  guarantee: { title: "If something is wrong with the goods", commercial: "Our own guarantee" },
  withdrawal: {
    title: "Your right to withdraw",
    right: (days) =>
      `You have the right to withdraw from this contract within ${days} days without giving a reason.`,
    from: "The period ends that many days after the day on which you, or somebody you name who is not the carrier, receive the goods; if they come in several parcels, the last of them. For services and digital content it begins on the day of this contract.",
    how: "To withdraw, tell us so clearly: with the button here, which is there during the whole period, or by letter or e-mail to the address given in this e-mail. You may use the form below, but you do not have to. It is enough that you send your statement before the period ends. With the button, you get a receipt at once.",
    effects:
      "If you withdraw, we pay back all that we received from you, including what delivery cost (but not what a more expensive delivery than our cheapest standard one cost on top), without delay and at the latest 14 days after you told us. We use the means you paid with, unless we expressly agreed on something else, and charge nothing for it. We may wait until the goods are back or you have shown that you sent them, whichever comes first.",
    sendBack: {
      shop: "Send the goods back to us without delay, at the latest 14 days after you told us. It is in time if you post them before those 14 days end. We pay for the way back.",
      buyer:
        "Send the goods back to us without delay, at the latest 14 days after you told us. It is in time if you post them before those 14 days end. You pay for the way back.",
    },
    handling:
      "You answer for a loss in value only if you handled the goods more than is needed to see what they are like and whether they work.",
    exclusions: "There is no right to withdraw from:",
  },
  terms: {
    title: "Terms of sale",
    text: "These are the terms that applied when you ordered. They stay at this address as they were, also when the shop changes them later.",
    page: "The terms that applied when you ordered stand on a page of the shop. Only its address was noted: the text there may change. Save or print it now if you want to keep it.",
    link: "The terms of this order",
    whole: "The terms of sale in full",
  },
  security: {
    title: "If something looks wrong with a payment",
    text: "Tell us at once if you see a charge that you do not know, or a message in our name that you doubt.",
    email: "E-mail",
    phone: "Phone",
    hours: "Hours",
  },
  sample: { item: "One of your products", shipping: "Standard", buyer: "Alex" },
};
