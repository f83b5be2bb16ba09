import { expect, it, describe } from "vitest";
import { anExtension } from "./a-folder.ts";
import { openExtension } from "./extension.ts";
import { findingsIn } from "./extension-limits.ts";

function findingsFor(files: Record<string, string>, schema = {}): string[] {
  using extension = anExtension("", files, schema);
  return findingsIn(extension.dir);
}

const block = (name: string) => `{% schema %}{ "name": "${name}" }{% endschema %}`;

describe("Shopify's limits for an extension", () => {
  it("are kept by a small one", () => {
    expect(findingsFor({})).toEqual([]);
  });

  it.each([
    [
      "more than 100 KB of Liquid",
      { "snippets/big.liquid": "x".repeat(100_001) },
      "All Liquid has",
    ],
    [
      "a locale file of more than 15 KB",
      { "locales/nb.json": `"${"x".repeat(15_000)}"` },
      "locales/nb.json",
    ],
    ["a folder of another name", { "data/x.json": "{}" }, "The folder data/"],
    [
      "a block without a name",
      { "blocks/nameless.liquid": "" },
      "blocks/nameless.liquid has no name",
    ],
    ["a name of 26 characters", { "blocks/long.liquid": block("x".repeat(26)) }, "longer than 25"],
    [
      "a name that is too long in one language",
      {
        "blocks/long.liquid": block("t:long"),
        "locales/en.default.schema.json": '{"long":"Short"}',
        "locales/de.schema.json": `{"long":"${"x".repeat(26)}"}`,
      },
      "longer than 25",
    ],
    [
      "31 blocks",
      Object.fromEntries(
        Array.from({ length: 30 }, (_, at) => [`blocks/b${at}.liquid`, block("B")]),
      ),
      "There are 31 blocks",
    ],
  ])("are broken by %s", (_what, files, finding) => {
    expect(findingsFor(files)).toEqual([expect.stringContaining(finding)]);
  });

  it("keep an extension that breaks them from being opened", () => {
    using extension = anExtension("", { "data/x.json": "{}" });
    expect(() => openExtension(extension.dir)).toThrow("Shopify would refuse this extension");
  });
});
