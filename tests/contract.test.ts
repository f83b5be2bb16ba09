import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { storefrontDocument } from "../app/storefront/document";
import type { BadgesForLiquid } from "../app/trust/badges/liquid";
import { ICONS } from "../app/trust/claims/claim";
import { blockOf } from "../app/trust/block-of";
import { SETTING_NAMES } from "../app/trust/settings";
import { exampleOf } from "./examples";
import { aSeal, theFacts } from "./facts";

const EXTENSION = "extensions/tillit";

const liquidIn = (folder: string) =>
  readdirSync(path.join(EXTENSION, folder))
    .filter((file) => file.endsWith(".liquid"))
    .map((file) => readFileSync(path.join(EXTENSION, folder, file), "utf8"));

const snippetsOf = (block: string) =>
  readdirSync(path.join(EXTENSION, "snippets"))
    .filter((file) => new RegExp(`^tillit-${block}(-.*)?\\.liquid$`).test(file))
    .map((file) => `snippets/${file}`);

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

  it.each(SETTING_NAMES)("agree on what is in the metafield %s", (name) => {
    const { filled } = exampleOf(name);
    const published = storefrontDocument(theFacts({}, { [name]: filled }))[name];
    const own = [`blocks/${blockOf(name)}.liquid`, ...snippetsOf(blockOf(name))].map((file) =>
      readFileSync(path.join(EXTENSION, file), "utf8"),
    );
    expect(everyMatch(own, /\brow\.(\w+)/g)).toEqual(Object.keys(published ?? {}).sort());
  });

  it("agree on what is in a badge and a seal", () => {
    const badges = storefrontDocument(
      theFacts(
        {},
        {
          badges: {
            heading: {},
            badges: [{ claim: "ships-to", text: {} }],
            seals: [aSeal({ picture: null })],
          },
        },
      ),
    ).badges as BadgesForLiquid;
    const [badge] = badges.badges;
    const [seal] = badges.seals;

    const block = [readFileSync(path.join(EXTENSION, "blocks/badges.liquid"), "utf8")];
    expect(everyMatch(block, /\bbadge\.(\w+)/g)).toEqual(Object.keys(badge ?? {}).sort());
    expect(everyMatch(block, /\bseal\.(\w+)/g)).toEqual(Object.keys(seal ?? {}).sort());
  });

  it("agree on the icons", () => {
    const icons = readFileSync(`${EXTENSION}/snippets/tillit-icon.liquid`, "utf8");
    const drawn = everyMatch([icons], /when '([\w-]+)'/g);
    // Those are the blocks' own, and no claim's.
    expect(drawn).toEqual([...ICONS, "info", "play", "seal", "warning"].sort());
  });
});
