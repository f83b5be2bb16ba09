type Known = { fulfilledAt: Date | null; deliveredAt: Date | null };

/** Whether goods are to come back. Only of an order that is known to be still here nothing can. */
export const awaitsGoods = (order: Known | null): boolean =>
  order === null || order.fulfilledAt !== null || order.deliveredAt !== null;
