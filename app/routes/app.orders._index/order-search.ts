/** Which orders a merchant looks at: those with something to look at, of each kind. */
export const ORDER_FILTERS = ["all", "unsent", "unaccepted", "cancellation", "withdrawal"] as const;
export type OrderFilter = (typeof ORDER_FILTERS)[number];

/** A page of the list begins behind it. */
export type OrderPlace = { orderedAt: Date; id: string };

export type OrderSearch = { filter: OrderFilter; number: string; after: OrderPlace | null };

const NUMBER_MAX = 40;

export function orderSearchIn(query: URLSearchParams): OrderSearch {
  return {
    filter: ORDER_FILTERS.find((known) => known === query.get("filter")) ?? "all",
    number: (query.get("number") ?? "").slice(0, NUMBER_MAX),
    after: placeIn(query.get("after") ?? ""),
  };
}

/** The address of the list as it is searched; where it begins again, without a place. */
export function orderListAddress({ filter, number }: Omit<OrderSearch, "after">, after?: string) {
  const query = new URLSearchParams({
    ...(filter !== "all" && { filter }),
    ...(number !== "" && { number }),
    ...(after && { after }),
  });
  return query.size > 0 ? `/app/orders?${query}` : "/app/orders";
}

export const placeText = ({ orderedAt, id }: OrderPlace) => `${orderedAt.getTime()}.${id}`;

/** Null where somebody has typed it. */
function placeIn(text: string): OrderPlace | null {
  const [, time = "", id = ""] = /^(\d{1,14})\.(\d{1,20})$/.exec(text) ?? [];
  return id === "" ? null : { orderedAt: new Date(Number(time)), id };
}
