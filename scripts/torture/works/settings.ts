import { SHOP, type ShopUnderTorture } from "../shop-under-torture.ts";
import type { Work } from "./work.ts";

type Answer = { ok: boolean; revision?: number; conflict?: unknown };

const headingOf = (piece: number) => `Why you can trust us, ${piece}`;
const valueOf = (piece: number) => ({
  ...{ heading: { nb: headingOf(piece), en: headingOf(piece) } },
  ...{ badges: [{ claim: "encrypted-connection", text: {} }], seals: [] },
});

/** A merchant's save: taken when the page says so; then it is the setting's next revision, and what shoppers see. */
export const settings: Work = {
  name: "saves",
  async attempt(shop, piece) {
    const stored = await storedIn(shop);
    // The answer to the last try got lost: the page would show it as saved.
    if (stored.heading === headingOf(piece)) return true;
    const save = { value: valueOf(piece), revision: stored.revision };
    return (await shop.merchant<Answer>("/app/settings/badges", save)).ok;
  },
  async count(shop, pieces) {
    const { heading, revision } = await storedIn(shop);
    const last = pieces.length === 0 ? "" : headingOf(Math.max(...pieces));
    const { metafields } = await shop.state();
    const isShown = metafields.some(
      ({ namespace, key, value }) =>
        namespace === "tillit" && key === "badges" && value.includes(last),
    );
    const missing = pieces.length - revision;
    const isLost = heading !== last || !isShown;
    return {
      lost: Math.max(missing, pieces.length > 0 && isLost ? 1 : 0),
      doubled: Math.max(0, -missing),
    };
  },
};

async function storedIn(shop: ShopUnderTorture) {
  const [row] = await shop.rows<{ revision: number; value: string }>(
    `select revision, value::text as value from "Setting" where shop = $1 and name = 'badges'`,
    [SHOP],
  );
  const heading = /Why you can trust us, \d+/.exec(row?.value ?? "")?.[0] ?? "";
  return { heading, revision: row?.revision ?? 0 };
}
