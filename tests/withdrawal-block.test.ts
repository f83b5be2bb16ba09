import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { renderBlock } from "../app/storefront/preview.server";
import { LOCALES } from "../app/trust/locale";
import { LABELS, labelsFor } from "../app/trust/withdrawals/labels";
import { NOW } from "./facts";
import { sampleDocument } from "./sample-document";

const shown = (block: string, locale: string, settings = {}) =>
  renderBlock(block, sampleDocument(), { locale, now: NOW, settings });

describe("the block that leads to the withdrawal", () => {
  it.each(LOCALES)(
    "is labelled as the law wants it, and keeps the language: %s",
    async (locale) => {
      const html = await shown("withdrawal", locale);
      expect(html).toContain(`href="/apps/tillit/withdraw?lang=${locale}"`);
      expect(html).toContain(`>${LABELS[locale].withdraw}</a>`);
    },
  );

  it("has the law's label also in a language that the app does not speak", async () => {
    expect(await shown("withdrawal", "it")).toContain(`>${labelsFor("it")?.withdraw}</a>`);
  });

  it("has the merchant's label where no law fixes it, in the returns block, too", async () => {
    const withdrawal = { labels: { nb: "Gå fra <avtalen> her" } };
    const document = { ...sampleDocument(), withdrawal };
    for (const block of ["withdrawal", "returns"]) {
      const inLanguage = (locale: string) => renderBlock(block, document, { locale, now: NOW });
      expect(await inLanguage("nb")).toContain(">Gå fra &lt;avtalen&gt; her</a>");
      expect(await inLanguage("de")).toContain(`>${LABELS.de.withdraw}</a>`);
    }
  });

  it("weighs almost nothing", () => {
    const files = ["blocks/withdrawal", "snippets/tillit-withdrawal"];
    const bytes = files.map((file) => readFileSync(`extensions/tillit/${file}.liquid`).length);
    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(700);
  });
});

describe("the returns block", () => {
  it.each(["nb", "de"])("leads to the withdrawal and its model form: %s", async (locale) => {
    const html = await shown("returns", locale, { form: "full" });
    expect(html).toContain(`href="/apps/tillit/withdraw?lang=${locale}"`);
    expect(html).toMatch(/angreskjemaet|Muster-Widerrufsformular/);
  });
});
