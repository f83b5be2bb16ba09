import { GraphQLError } from "graphql";

/** What can be searched for, by the name of the filter. */
export type SearchFields = Record<string, string>;

const TERM = /(-)?(?:(\w+):)?(?:"([^"]*)"|'([^']*)'|(\S+))/g;

/**
 * Whether Shopify's search text finds the item: words, `name:value`, a `*` at the end, `-` for not, all of which must hold.
 * Connectives, ranges and other names are refused rather than passed over.
 */
export function matchesQuery(query: string, fields: SearchFields): boolean {
  return [...query.matchAll(TERM)].every(([, not, name, double, single, word]) => {
    const wanted = (double ?? single ?? word ?? "").toLowerCase();
    if (/^(or|not|\()|^[<>]/i.test(wanted)) throw notImitated(wanted);
    if (wanted === "and" && !name) return true;
    return matchesTerm(name, wanted, fields) !== (not === "-");
  });
}

function matchesTerm(name: string | undefined, wanted: string, fields: SearchFields): boolean {
  if (!name) return Object.values(fields).some((text) => text.toLowerCase().includes(wanted));
  const text = fields[name]?.toLowerCase();
  if (text === undefined) throw notImitated(`${name}:`);
  if (wanted.endsWith("*")) return text.startsWith(wanted.slice(0, -1));
  return text === wanted || text.split(/\s+/).includes(wanted);
}

function notImitated(term: string): GraphQLError {
  return new GraphQLError(`the dev store does not imitate searching with ${term} yet`, {
    extensions: { code: "NOT_IMITATED" },
  });
}
