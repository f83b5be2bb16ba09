import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { check } from "@shopify/theme-check-node";
import { describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { aFolder } from "./a-folder.ts";
import { renderPage } from "./render.ts";
import { openTheme } from "./theme.ts";

const OURS = resolve(import.meta.dirname, "../theme");

describe("our own theme", () => {
  it("passes Shopify's theme check", async () => {
    // A relative path finds no files, and so no offenses.
    const offenses = await check(OURS, "theme-check:all");
    expect(offenses.map(({ check, message, uri }) => `${check}: ${message} (${uri})`)).toEqual([]);
  }, 60_000);

  it("uses nothing that the dev store skips", () => {
    using world = aWorld();
    const skipped: string[] = [];
    // Another address of the same folder, so that this theme is opened with our own listener.
    const themeDir = `${OURS}/../theme`;
    openTheme(themeDir, (what) => skipped.push(what));
    const options = { ...world.options, themeDir };
    for (const path of [
      "/",
      "/collections/all",
      "/products/desk-lamp",
      "/cart",
      "/pages/about",
      "/x",
    ]) {
      for (const prefix of ["", "/en"]) {
        const request = {
          originalUrl: prefix + path,
          headers: { cookie: "cart=44000000001001:1" },
        };
        renderPage({ state: world.state, now: world.now, options }, request);
      }
    }
    expect(skipped).toEqual([]);
  });

  it("has a picture for every product", () => {
    using world = aWorld();
    const pictures = resolve(import.meta.dirname, "../pictures");
    const missing = world.state.products.filter(
      ({ picture }) => !existsSync(`${pictures}/${picture}`),
    );
    expect(missing).toEqual([]);
  });
});

describe("another theme", () => {
  it("is named what the dev store does not know of it, once, and is drawn without it", () => {
    using theme = aFolder({
      "layout/theme.liquid":
        "{% render 'gone' %}{% section 'top' %}<main>{{ content_for_layout }}</main>",
      "sections/top.liquid": "{% sparkle %}{{ shop.name | glitter }}{{ shop | glitter }}",
      "sections/odd.liquid": "still here {% schema %}{ oops {% endschema %}",
      "sections/broken.liquid": "{% if %}",
      "templates/index.json":
        '/* made by hand */ { "sections": { "a": { "type": "top" }, "b": { "type": "broken" }, "c": { "type": "odd" } }, "order": ["a", "b", "c"] }',
      "locales/en.default.json": "{}",
    });
    using world = aWorld();
    const skipped: string[] = [];
    openTheme(theme.dir, (what) => skipped.push(what));
    const options = { ...world.options, themeDir: theme.dir };
    const page = () =>
      renderPage(
        { state: world.state, now: world.now, options },
        { originalUrl: "/", headers: {} },
      );
    expect(page().html).toContain("Careful Goods");
    expect(page().html).toContain("still here");
    expect(page().html).not.toContain("[object");
    expect(skipped).toEqual([
      expect.stringContaining("schema of section odd"),
      "tag {% sparkle %}",
      "filter | glitter",
      expect.stringContaining("section broken"),
      "snippet gone",
    ]);
  });

  it("must have a layout", () => {
    using folder = aFolder({});
    expect(() => openTheme(folder.dir)).toThrow("is not a theme");
  });
});
