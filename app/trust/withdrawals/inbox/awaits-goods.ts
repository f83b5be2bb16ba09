type Known = { leftAt: Date | null };

/** Whether goods are to come back. Only of an order of which nothing is known to have left nothing can. */
export const awaitsGoods = (order: Known | null): boolean =>
  order === null || order.leftAt !== null;
