import { isDeepStrictEqual } from "node:util";

/** What Shopify holds now, by key. The digest names this very state of the value. */
export type Shown = Record<string, { value: string; compareDigest: string | null }>;

/** What must change. Each change names the state it was decided on; null: there is no such key yet. */
export type Publication = {
  set: { key: string; value: string; compareDigest: string | null }[];
  clear: string[];
};

/** What must change on the storefront, given what it shows now and what it should show. */
export function publicationFrom(shown: Shown, wanted: Record<string, unknown>): Publication {
  const set = Object.entries(wanted)
    .filter(([key, value]) => value !== null && !isShown(shown[key]?.value, value))
    .map(([key, value]) => ({
      key,
      value: JSON.stringify(value),
      compareDigest: shown[key]?.compareDigest ?? null,
    }));
  const clear = Object.keys(shown).filter((key) => (wanted[key] ?? null) === null);

  return { set, clear };
}

export const writesIn = ({ set, clear }: Publication) => set.length + clear.length;

/** Shopify may space and order JSON as it likes, so values are compared, not texts. */
function isShown(shown: string | undefined, wanted: unknown): boolean {
  if (shown === undefined) return false;
  try {
    return isDeepStrictEqual(JSON.parse(shown), JSON.parse(JSON.stringify(wanted)));
  } catch {
    // Whatever it is, it is not what should be there.
    return false;
  }
}
