import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { aSeal, aShop, theFacts } from "../../tests/facts";
import { shownBlock, textIn } from "../../tests/shown-block";
import { pageMarkup } from "../trust/audit/look/page-markup";
import { NO_BADGES, type Badges } from "../trust/badges/badges";
import { CLAIMS, type ClaimId } from "../trust/claims/claims";
import { LOCALES } from "../trust/locale";
import type { PreviewOptions } from "./preview.server";

const someBadges = (...claims: ClaimId[]): Badges => ({
  ...NO_BADGES,
  badges: claims.map((claim) => ({ claim, text: {} })),
});

function shopperSees(badges: Badges, options: Partial<PreviewOptions> = {}, shop = {}) {
  return shownBlock("badges", badges, options, shop);
}

describe("the badges block with nothing to show", () => {
  it("is not a byte on the live storefront", async () => {
    expect(await shopperSees(NO_BADGES)).toBe("");
  });

  it("is not a byte either when its only claim has lapsed", async () => {
    expect(await shopperSees(someBadges("return-policy"), {}, { policies: [] })).toBe("");
  });

  it("is not a byte either once its only seal has expired, although nothing was published since", async () => {
    const seals = { ...NO_BADGES, seals: [aSeal({ validUntil: "2026-11-22" })] };
    const on = (day: string) => shopperSees(seals, { now: new Date(`${day}T12:00:00Z`) });

    expect(textIn(await on("2026-11-22"))).toContain("Trusted Shops");
    expect(await on("2026-11-23")).toBe("");
  });

  it.each([
    ["en", "Badges appear here"],
    ["nb", "Merkene vises her"],
    ["de-CH", "Badges erscheinen hier"],
    ["pl", "Badges appear here"],
  ])("tells the merchant in the theme editor, in %s", async (locale, hint) => {
    expect(await shopperSees(NO_BADGES, { designMode: true, locale })).toContain(hint);
  });
});

describe("the badges block", () => {
  const three = someBadges("encrypted-connection", "return-policy", "shop-since");

  it("lists each badge as a link to its proof", async () => {
    const html = await shopperSees(three);
    expect(html).toContain('<ul role="list">');
    expect(html.match(/<li>/g)).toHaveLength(3);
    expect([...html.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      "https://www.ssllabs.com/ssltest/analyze.html?d=woolly.example&amp;hideResults=on",
      "/policies/refund-policy",
      "/apps/tillit/trust#shop-since",
    ]);
  });

  it.each([
    ["nb", "Kryptert forbindelse"],
    ["en", "Encrypted connection"],
    ["de-AT", "Verschlüsselte Verbindung"],
    ["pl", "Kryptert forbindelse"],
  ])("speaks %s: %s", async (locale, words) => {
    const locales = ["nb", "en", "de-AT"].map((sold) => ({
      ...{ locale: sold, primary: sold === "nb", published: true },
    }));
    expect(textIn(await shopperSees(three, { locale }, { locales }))).toContain(words);
  });

  it("has a heading only where the merchant wrote one", async () => {
    expect(await shopperSees(three)).not.toContain("<h2");
    expect(await shopperSees({ ...three, heading: { nb: "Derfor" } })).toContain("<h2>Derfor</h2>");
  });

  it("shows markup and Liquid as text", async () => {
    const hostile = '<img src=x>{{ shop.name }}</script>"';
    const html = await shopperSees({
      heading: { nb: hostile },
      badges: [{ claim: "return-policy", text: { nb: hostile } }],
      seals: [aSeal({ holder: hostile, address: 'https://a.example/"><b>' })],
    });
    expect(html).not.toMatch(/<img|<\/script|"><b>/);
    expect(html.match(/&lt;img src=x&gt;\{\{ shop\.name \}\}/g)).toHaveLength(3);
  });

  it("brings no script and asks for nothing", async () => {
    const html = await shopperSees({ ...three, seals: [aSeal()] });
    expect(html).not.toMatch(/<script|<link|@import|url\(|<img| src=/);
  });

  it("takes the theme's colours until it is told others", async () => {
    expect(await shopperSees(three)).not.toMatch(/style="[^"]*color:/);
    const settings = { text_color: "#112233", icon_color: "#445566" };
    expect(await shopperSees(three, { settings })).toMatch(
      /style="[^"]*;color:#112233;--tillit-icon:#445566"/,
    );
  });

  it("lets the audit see the colours it was told", async () => {
    const settings = { text_color: "#112233", icon_color: "#445566" };
    const shown = await shopperSees(three, { settings });
    const page = `<style>:root{--color-background:#fff}</style>
      <div class="shopify-app-block" data-block-handle="badges">${shown}</div>`;
    const on = { block: "badges", template: "product", ground: "#ffffff" };
    expect(pageMarkup(page, "product", "https://woolly.example/").colours).toEqual([
      { ...on, drawn: "text", colour: "#112233" },
      { ...on, drawn: "picture", colour: "#445566" },
    ]);
  });

  it.each([
    ["layout", "list", "tillit-list"],
    ["icon_position", "above", "tillit-above"],
    ["alignment", "center", "--tillit-at:center"],
    ["icon_size", 40, "--tillit-size:40px"],
  ])("does as the setting %s=%s says", async (setting, value, said) => {
    expect(await shopperSees(three, { settings: { [setting]: value } })).toContain(said);
  });

  it("weighs at most 1.5 KB compressed with six badges, in every language", async () => {
    const heaviest = CLAIMS.filter((claim) => claim.holds(theFacts()))
      .map(({ id }) => id)
      .slice(0, 6);
    expect(heaviest).toHaveLength(6);
    const locales = LOCALES.map((locale) => ({
      locale,
      primary: locale === "en",
      published: true,
    }));
    const weights = await Promise.all(
      LOCALES.map(async (locale) => {
        const html = await shopperSees(
          someBadges(...heaviest),
          { locale },
          { ...aShop(), locales },
        );
        return {
          locale,
          raw: Buffer.byteLength(html),
          brotli: brotliCompressSync(html).length,
          gzip: gzipSync(html).length,
        };
      }),
    );
    console.info("badges block, six badges:", JSON.stringify(weights));
    for (const { locale, brotli, gzip } of weights) {
      expect(Math.max(brotli, gzip), locale).toBeLessThanOrEqual(1536);
    }
  });
});

describe("a seal on the storefront", () => {
  it("comes after the badges, with its name, its holder and a link that proves it", async () => {
    const html = await shopperSees({ ...someBadges("ships-to"), seals: [aSeal()] });
    expect(textIn(html)).toBe("Leverer til 3 land Trusted Shops Woolly AS");
    expect(html).toContain(
      '<a href="https://www.trustedshops.de/bewertung/info_X123.html" target="_blank" rel="nofollow noopener">',
    );
  });

  it("shows its picture with a size, when it is scrolled to", async () => {
    const picture = { url: "https://cdn.shopify.com/seal.png", width: 120, height: 60 };
    const html = await shopperSees({ ...NO_BADGES, seals: [aSeal({ picture })] });
    expect(html).toContain(
      '<img src="https://cdn.shopify.com/seal.png" width="120" height="60" loading="lazy" alt="">',
    );
    expect(textIn(html)).toContain("Trusted Shops");
  });
});
