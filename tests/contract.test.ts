import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { storefrontDocument } from "../app/storefront/document";
import type { BadgesForLiquid } from "../app/trust/badges/liquid";
import { ICONS } from "../app/trust/claims/claim";
import { aSeal, theFacts } from "./facts";

const EXTENSION = "extensions/tillit";

const liquidIn = (folder: string) =>
  readdirSync(path.join(EXTENSION, folder))
    .filter((file) => file.endsWith(".liquid"))
    .map((file) => readFileSync(path.join(EXTENSION, folder, file), "utf8"));

const everyMatch = (sources: string[], pattern: RegExp) =>
  [
    ...new Set(sources.flatMap((source) => [...source.matchAll(pattern)].map(([, key]) => key))),
  ].sort();

describe("the extension and the app", () => {
  const blocks = liquidIn("blocks");
  const sources = [...blocks, ...liquidIn("snippets")];

  it("agree on every metafield: what is read is published, and what is published is read", () => {
    const read = everyMatch(sources, /app\.metafields\.tillit\.(\w+)/g);
    expect(read).toEqual(Object.keys(storefrontDocument(theFacts())).sort());
  });

  it("agree on what is in the badges' one", () => {
    const badges = storefrontDocument(
      theFacts(
        {},
        {
          heading: {},
          badges: [{ claim: "ships-to", text: {} }],
          seals: [aSeal({ picture: null })],
        },
      ),
    ).badges as BadgesForLiquid;
    const [badge] = badges.badges;
    const [seal] = badges.seals;

    expect(everyMatch(blocks, /\brow\.(\w+)/g)).toEqual(Object.keys(badges).sort());
    expect(everyMatch(blocks, /\bbadge\.(\w+)/g)).toEqual(Object.keys(badge ?? {}).sort());
    expect(everyMatch(blocks, /\bseal\.(\w+)/g)).toEqual(Object.keys(seal ?? {}).sort());
  });

  it("agree on the icons", () => {
    const drawn = everyMatch(liquidIn("snippets"), /when '([\w-]+)'/g);
    // `seal` is the block's own, for a seal without a picture.
    expect(drawn).toEqual([...ICONS, "seal"].sort());
  });
});
