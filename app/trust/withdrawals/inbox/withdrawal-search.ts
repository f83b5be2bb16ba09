/** Which withdrawals a merchant looks at. */
export const WITHDRAWAL_FILTERS = ["open", "all", "flagged"] as const;
export type WithdrawalFilter = (typeof WITHDRAWAL_FILTERS)[number];

/** A page of the list begins behind it. */
export type WithdrawalPlace = { isClosed: boolean; submittedAt: Date; id: string };

export type WithdrawalSearch = {
  filter: WithdrawalFilter;
  /** Shopify's number of the order that they are about; empty: any. */
  order: string;
  after: WithdrawalPlace | null;
};

export const LIST = "/app/orders/withdrawals";

/** Of one order all are shown, unless something else is asked for. */
export function withdrawalSearchIn(query: URLSearchParams): WithdrawalSearch {
  const [order = ""] = /^\d{1,20}$/.exec(query.get("order") ?? "") ?? [];
  const filter = WITHDRAWAL_FILTERS.find((known) => known === query.get("filter"));
  return {
    filter: filter ?? (order === "" ? "open" : "all"),
    order,
    after: placeIn(query.get("after") ?? ""),
  };
}

/** The address of the list as it is searched; where it begins again, without a place. */
export function withdrawalListAddress(
  { filter, order }: Omit<WithdrawalSearch, "after">,
  after?: string,
): string {
  const query = new URLSearchParams({
    ...(filter !== (order === "" ? "open" : "all") && { filter }),
    ...(order !== "" && { order }),
    ...(after && { after }),
  });
  return query.size > 0 ? `${LIST}?${query}` : LIST;
}

export const placeText = ({ isClosed, submittedAt, id }: WithdrawalPlace) =>
  `${isClosed ? "closed" : "open"}.${submittedAt.getTime()}.${id}`;

/** Null where somebody has typed it. */
function placeIn(text: string): WithdrawalPlace | null {
  const [, state, time = "", id = ""] =
    /^(open|closed)\.(\d{1,14})\.([\w-]{1,64})$/.exec(text) ?? [];
  if (id === "") return null;
  return { isClosed: state === "closed", submittedAt: new Date(Number(time)), id };
}
