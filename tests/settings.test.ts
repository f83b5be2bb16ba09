import { describe, expect, it } from "vitest";
import { isShown, storefrontDocument } from "../app/storefront/document";
import { METAFIELD_MAX_BYTES, tooLargeToPublish } from "../app/storefront/published-size";
import { renderBlock } from "../app/storefront/preview.server";
import { blockOf } from "../app/trust/block-of";
import { parseInput, type Setting } from "../app/trust/setting";
import { NO_SETTINGS, SETTING_NAMES, SETTINGS, type SettingName } from "../app/trust/settings";
import { SECTIONS } from "../app/trust/trust-page/sections";
import { exampleOf } from "./examples";
import { NOW, theFacts } from "./facts";

const LANGUAGES = ["nb", "en", "de"].map((locale, index) => ({
  locale,
  primary: index === 0,
  published: true,
}));

const factsWith = (name: SettingName, value: unknown) =>
  theFacts({ locales: LANGUAGES }, { [name]: value });

const parsed = (name: SettingName, value: unknown) =>
  parseInput(SETTINGS[name] as Setting<unknown>, value);

const rendered = (name: SettingName, value: unknown, form: string, locale = "nb") =>
  renderBlock(blockOf(name), storefrontDocument(factsWith(name, value)), {
    locale,
    now: NOW,
    settings: { form },
  });

/** What stands under a key called `id`, at any depth. */
function idsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) =>
    key === "id" && typeof entry === "string" ? [entry] : idsIn(entry),
  );
}

/** Markup, Liquid, the end of a script, an attribute's end: whatever would be more than text. */
const HOSTILE = `<b>x</b>"'{{ shop }}{% x %}</script><img src=x onerror=alert(1)>`;

/** Every text in the value, one at a time, replaced; what the schema refuses is no danger. */
function* poisoned(value: unknown): Generator<unknown> {
  if (typeof value === "string") yield HOSTILE.slice(0, Math.max(40, value.length));
  else if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      for (const bad of poisoned(entry)) yield value.with(index, bad);
    }
  } else if (typeof value === "object" && value !== null) {
    for (const [key, entry] of Object.entries(value)) {
      for (const bad of poisoned(entry)) yield { ...value, [key]: bad };
    }
  }
}

describe.each(SETTING_NAMES)("the setting %s", (name) => {
  it("takes its own examples, and keeps them as they are", () => {
    const { filled, largest } = exampleOf(name);
    for (const value of [filled, largest]) {
      expect(parsed(name, value)).toEqual({ ok: true, value });
    }
  });

  it("takes what a shop has that never saved anything", () => {
    const unset = NO_SETTINGS[name];
    expect(parsed(name, unset)).toEqual({ ok: true, value: unset });
  });

  // What no block shows stands in mails, whose own tests look at them.
  if (!isShown(name)) return;

  // The terms have a page of their own, and so have asking to cancel and withdrawing.
  const ownPage = ["terms", "cancellation", "withdrawal"];
  const hasSection = !["badges", "trust_page", ...ownPage].includes(name);
  if (hasSection) {
    it("is a section of the trust page, where its block leads to", () => {
      expect(SECTIONS).toContain(name);
    });
  }

  it("at its largest fits into a metafield, or is refused before it is saved", () => {
    const facts = factsWith(name, exampleOf(name).largest);
    const bytes = Buffer.byteLength(JSON.stringify(storefrontDocument(facts)[name]));
    console.info(`${name}: ${bytes} of ${METAFIELD_MAX_BYTES} bytes at most`);
    const refused = tooLargeToPublish(name, facts)?.code ?? null;
    expect(refused).toBe(bytes > METAFIELD_MAX_BYTES ? "too-large-to-publish" : null);
  });

  // A way to pay has its id in its anchor.
  if (name !== "payments") {
    it("publishes no id that the form gave, nor one of Shopify's", () => {
      const value = exampleOf(name).filled;
      const published = JSON.stringify(storefrontDocument(factsWith(name, value)));
      expect(idsIn(value).filter((id) => published.includes(`"${id}"`))).toEqual([]);
      expect(published).not.toContain("gid://");
    });
  }

  it("shows something in both forms, in every language", async () => {
    for (const form of ["compact", "full"]) {
      for (const { locale } of LANGUAGES) {
        expect(
          await rendered(name, exampleOf(name).filled, form, locale),
          `${form} ${locale}`,
        ).not.toBe("");
      }
    }
  });

  it("shows a hostile text as text, wherever it stands", async () => {
    let taken = 0;
    for (const value of poisoned(exampleOf(name).filled)) {
      const answer = parsed(name, value);
      if (!answer.ok) continue;
      taken += 1;
      for (const form of ["compact", "full"]) {
        const html = await rendered(name, answer.value, form);
        expect(html).not.toContain("<b>x");
        expect(html).not.toContain(`"'{{`);
        expect(html).not.toContain("</script><img");
      }
    }
    console.info(`${name}: ${taken} texts poisoned`);
    expect(taken).toBeGreaterThan(0);
  });

  // The law wants the link to withdraw there, whatever is stated.
  if (name !== "trust_page" && name !== "withdrawal") {
    it("prints not a byte when there is nothing to show", async () => {
      for (const form of ["compact", "full"]) {
        expect(await rendered(name, NO_SETTINGS[name], form)).toBe("");
      }
    });
  }
});
