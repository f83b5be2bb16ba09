import { GraphQLError } from "graphql";

/** What can be searched for, by the name of the filter. */
export type SearchFields = Record<string, string>;

type Term = { not: boolean; name: string | undefined; wanted: string };

const TERM = /(-)?(?:(\w+):)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|(\S+))/g;

/**
 * Whether Shopify's search text finds the item: words, `name:value`, a `*` at the end, `-` for not, all of which
 * must hold, or with OR those of one side. Brackets, ranges and other names are refused rather than passed over.
 */
export function matchesQuery(query: string, fields: SearchFields): boolean {
  return alternatives(query).some((terms) =>
    terms.every(({ not, name, wanted }) => matchesTerm(name, wanted, fields) !== not),
  );
}

function alternatives(query: string): Term[][] {
  const found: Term[][] = [[]];
  for (const [, not, name, double, single, word] of query.matchAll(TERM)) {
    if (word && !name && /^or$/i.test(word)) found.push([]);
    else if (word && !name && /^and$/i.test(word)) continue;
    else {
      if (word && /^(not$|\()|^[<>]/i.test(word)) throw notImitated(word);
      const wanted = (word ?? (double ?? single ?? "").replace(/\\(.)/g, "$1")).toLowerCase();
      found.at(-1)?.push({ not: not === "-", name, wanted });
    }
  }
  return found;
}

function matchesTerm(name: string | undefined, wanted: string, fields: SearchFields): boolean {
  if (!name) return Object.values(fields).some((text) => text.toLowerCase().includes(wanted));
  const text = fields[name]?.toLowerCase();
  if (text === undefined) throw notImitated(`${name}:`);
  if (wanted.endsWith("*")) return text.startsWith(wanted.slice(0, -1));
  // Whole words, several only as they follow each other.
  return ` ${text} `.includes(` ${wanted} `);
}

function notImitated(term: string): GraphQLError {
  return new GraphQLError(`the dev store does not imitate searching with ${term} yet`, {
    extensions: { code: "NOT_IMITATED" },
  });
}
