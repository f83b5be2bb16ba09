import type { Words } from "./words";

export const en: Words = {
  form: {
    title: "Cancel an order",
    intro:
      "Until the parcel leaves, you can ask the shop to stop your order. The shop answers by e-mail.",
    about: ({ order }) => `This is about order ${order}.`,
    choose: "Which order is it about?",
    chosen: ({ order, day }) => `Order ${order} of ${day}`,
    other: "It is about another order",
    order: "Order number",
    orderHelp: "It stands in your order confirmation.",
    email: "E-mail address",
    emailHelp: "The one you ordered with.",
    paid: ({ method }) => `You paid with: ${method}`,
    eachMethod: "How the money comes back",
    send: "Ask to cancel the order",
  },
  money: "What you have paid comes back the way you paid it.",
  left: {
    title: "The parcel has left already",
    text: ({ order }) =>
      `Order ${order} can no longer be stopped, because it is on its way or was delivered. You can send it back instead.`,
  },
  withdraw: "Withdraw from the contract, or return something",
  cancelled: {
    title: "The order is cancelled",
    text: ({ order }) => `Order ${order} is cancelled already. There is nothing more to do.`,
  },
  off: {
    title: "Not on this page",
    text: "This shop takes no requests to cancel here. Please write to the shop.",
  },
  gone: {
    title: "There is nothing here",
    text: "The address is incomplete, or it is so long ago that it is no longer kept.",
  },
  state: {
    title: ({ order }) => `Your request to cancel order ${order}`,
    asked: ({ time }) => `Sent on ${time}`,
    open: "The shop has your request and decides whether the order can still be stopped. Its answer comes by e-mail and stands here.",
    confirmed: "The shop has agreed. The order is being cancelled.",
    cancelled: "The order is cancelled.",
    declined: "The order cannot be stopped.",
    withdrawn: "You have taken the request back. The order goes on as usual.",
    doubled: "There was a request for this order already. That one counts.",
    typed: [
      "The shop has your request. If number and e-mail address belong to one order, an e-mail with all that follows is on its way to that address.",
      "Here it is not said whether there is such an order, so that nobody can find out about the orders of others. If no e-mail arrives within a few minutes, please compare both with your order confirmation and ask once more.",
    ],
    keepAddress: "The address of this page stays the same: you can come back here.",
    keepOrder: "I want to keep the order",
    keepOrderHelp: "This takes your request back.",
  },
  reasons: {
    left: "The parcel had left before the order could be stopped.",
    packed: "The parcel is packed and handed over, so that it can no longer be stopped.",
    "made-to-order": "What you ordered is made for you, and making it has begun.",
    "not-found":
      "There is no order with this number and this e-mail address. Please compare both with your order confirmation.",
  },
  said: "The shop writes:",
  next: "You can still withdraw from the contract, as the law and the shop’s terms provide:",
  mail: {
    hello: "Hello,",
    received: {
      subject: ({ order }) => `Your request to cancel order ${order}`,
      text: ({ order }) =>
        `we have your request to cancel order ${order}. We look at once whether it can still be stopped, and write to you. If you did not ask for this, or want to keep the order, open the page below and say so.`,
    },
    cancelled: {
      subject: ({ order }) => `Order ${order} is cancelled`,
      text: ({ order }) =>
        `as you asked, order ${order} is cancelled. Nothing will be sent to you.`,
      byShop: "What you have paid is paid back by us the way you paid it.",
    },
    declined: {
      subject: ({ order }) => `Order ${order} cannot be cancelled`,
      text: ({ order }) => `we are sorry: order ${order} could not be stopped.`,
    },
    button: "See how it stands",
    why: ({ shop }) =>
      `You get this e-mail because ${shop} was asked to cancel an order that was made with this address.`,
  },
  notice: {
    subject: ({ order }) => `Order ${order}: the buyer asks to cancel it`,
    stuckSubject: ({ order }) => `Order ${order} was not cancelled`,
    text: ({ order, time }) =>
      `The buyer of order ${order} asked on ${time} that it be stopped before it leaves.`,
    stuckText: ({ order }) =>
      `You agreed to cancel order ${order}, but Shopify has not done it. The page says why, and what you can do.`,
    paid: ({ method }) => `Paid with: ${method}`,
    hurry: "Please do not send the parcel before you have answered.",
    button: "Confirm or decline",
    why: "You get this e-mail because buyers can ask in your shop that an order be cancelled.",
  },
};
