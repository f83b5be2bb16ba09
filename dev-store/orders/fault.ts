/** Something cannot be done with an order; the message says what, in a sentence. */
export class OrderFault extends Error {}
