type Line = { title: string; bought: number; refunded: number };

/** A product of an order as it stands in the form to tick, with how many pieces of it the buyer has. */
export const itemTitle = ({ title, bought, refunded }: Line): string =>
  bought - refunded > 1 ? `${bought - refunded} × ${title}` : title;
