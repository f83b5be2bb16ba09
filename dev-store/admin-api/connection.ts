import { GraphQLError } from "graphql";

export type ConnectionArguments = {
  first?: number | null;
  last?: number | null;
  after?: string | null;
  before?: string | null;
  reverse?: boolean | null;
};

/** Shopify gives no more in one page. */
const PAGE_LIMIT = 250;

/** A page of a list in Shopify's shape, with cursors that survive changes elsewhere in the list. */
export function connection<Item extends { id: number }, View>(
  items: readonly Item[],
  page: ConnectionArguments,
  view: (item: Item) => View,
) {
  refuseWrongPage(page);
  const ordered = page.reverse ? items.toReversed() : items;
  const start = page.after ? positionOf(page.after, ordered) + 1 : 0;
  const end = page.before ? positionOf(page.before, ordered) : ordered.length;
  const within = ordered.slice(start, end);
  const shown = page.first != null ? within.slice(0, page.first) : within.slice(-(page.last ?? 0));
  const firstShown = page.first != null ? start : end - shown.length;
  const edges = shown.map((item) => ({ cursor: cursorOf(item), node: view(item) }));
  return {
    edges,
    nodes: edges.map((edge) => edge.node),
    pageInfo: {
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      hasPreviousPage: firstShown > 0,
      hasNextPage: firstShown + shown.length < ordered.length,
    },
  };
}

function refuseWrongPage({ first, last }: ConnectionArguments): void {
  if (first == null && last == null) {
    throw badRequest("you must provide one of first or last");
  }
  if (first != null && last != null) {
    throw badRequest("providing both first and last is not supported");
  }
  const size = first ?? last ?? 0;
  const name = first == null ? "last" : "first";
  if (size < 0) throw badRequest(`${name} cannot be less than 0`);
  if (size > PAGE_LIMIT) throw badRequest(`${name} cannot exceed ${PAGE_LIMIT}`);
}

const cursorOf = (item: { id: number }) =>
  Buffer.from(JSON.stringify({ last_id: item.id })).toString("base64");

function positionOf(cursor: string, items: readonly { id: number }[]): number {
  const position = items.findIndex((item) => cursorOf(item) === cursor);
  if (position < 0) throw badRequest(`'${cursor}' is not a valid cursor`);
  return position;
}

function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: "BAD_REQUEST" } });
}
