import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderBlock } from "../app/storefront/preview.server";
import { NOW } from "./facts";
import { sampleDocument } from "./sample-document";

const FOLDER = "extensions/tillit/blocks";

/** Each block that stands in a section and has a form to choose. */
const blocks = readdirSync(FOLDER)
  .filter((file) => /"id": "form"/.test(readFileSync(`${FOLDER}/${file}`, "utf8")))
  .map((file) => file.replace(".liquid", ""));
const forms = blocks.flatMap((block) =>
  ["compact", "full"].map((form): [string, string] => [block, form]),
);

const shown = (block: string, form: string, locale = "de") =>
  renderBlock(block, sampleDocument(), { locale, now: NOW, settings: { form } });

const STYLE = /<style>[^]*?<\/style>/g;

describe("a block that stands alone", () => {
  it.each(forms)("brings its style along: %s, %s", async (block, form) => {
    const html = await shown(block, form);
    expect(html.match(STYLE)).toHaveLength(1);
    expect(html).toMatch(/^<style>\.tillit-b/);
    expect(html).toContain('<div class="tillit-b"');
  });

  it.each(forms)("has no style but that, and no script: %s, %s", async (block, form) => {
    const html = (await shown(block, form)).replace(STYLE, "");
    expect(html).not.toMatch(/<(?:script|link|style|iframe)|\sstyle=|\son\w+=|url\(/);
  });

  it.each(blocks)("asks for nothing in its compact form: %s", async (block) => {
    expect(await shown(block, "compact")).not.toMatch(/\ssrc=|\ssrcset=/);
  });

  it.each(blocks)("leaves no gaps that only we need in its compact form: %s", async (block) => {
    expect(await shown(block, "compact")).not.toMatch(/\n|\s{2,}/);
  });

  it.each(blocks)(
    "is a section with an anchor and a heading in its full form: %s",
    async (block) => {
      const html = (await shown(block, "full")).replace(STYLE, "");
      expect(html).toMatch(
        /^<div class="tillit-b" ?><section id="[a-z-]+"><h2>[^<]+<\/h2><div[ >]/,
      );
    },
  );
});

describe("all compact forms in one section", () => {
  it("weigh at most 5 KB, compressed, with one style", async () => {
    const all = await Promise.all(blocks.map((block) => shown(block, "compact")));
    const html = all.map((one, index) => (index === 0 ? one : one.replace(STYLE, ""))).join("");
    const [gzip, brotli] = [gzipSync(html).length, brotliCompressSync(html).length];
    console.info(
      `${all.length} compact forms: ${html.length} bytes, ${gzip} gzip, ${brotli} brotli`,
    );
    expect(Math.max(gzip, brotli)).toBeLessThanOrEqual(5 * 1024);
  });
});
