import { describe, expect, it } from "vitest";
import { NOW, aShop } from "../../tests/facts";
import { NINE } from "../../tests/believable-reviews";
import { sampleBlanket, sampleDocument } from "../../tests/sample-document";
import { reviewForLiquid } from "../trust/reviews/review-for-liquid";
import { renderLiquid, renderSnippet, textOf } from "./block-engine.server";
import { renderBlock } from "./preview.server";

const page = { locale: "en", now: NOW, timeZone: "Europe/Oslo" };

const drawn = (params: Record<string, unknown>, more = {}) =>
  renderSnippet("tillit-review", { primary: "nb", ...params }, { ...page, ...more });

const ITEM = /<li id="review-[^]*?<\/li>/;

describe("a snippet drawn by our server", () => {
  it("is to the letter what the block shows", async () => {
    const shop = {
      locales: ["nb", "en", "de"].map((locale) => ({
        locale,
        primary: locale === "nb",
        published: true,
      })),
    };
    const block = await renderBlock("reviews", sampleDocument(), {
      ...page,
      product: sampleBlanket(),
    });
    const review = reviewForLiquid(NINE[0]!, aShop(shop));
    expect(await drawn({ review })).toBe(ITEM.exec(block)?.[0]);
  });

  it("leads into the language that is read", async () => {
    const review = reviewForLiquid(NINE[0]!, aShop());
    const html = await drawn({ review }, { locale: "de", root: "/de" });
    expect(html).toContain(`href="/de/apps/tillit/reviews/report?id=${review.id}&amp;lang=de"`);
  });

  it("knows nothing of the page that was drawn before it", async () => {
    const form = (locale: string, now: Date) =>
      renderSnippet("tillit-form-author", {}, { ...page, locale, now });
    const later = new Date(NOW.getTime() + 60_000);
    const [first, second] = [await form("nb", NOW), await form("de", later)];
    expect(first).toContain(`name="opened" value="${NOW.getTime() / 1000}"`);
    expect(second).toContain(`name="opened" value="${later.getTime() / 1000}"`);
    expect(first).toContain(textOf("form.send", "nb"));
    expect(second).toContain(textOf("form.send", "de"));
    expect(await form("nb", NOW)).toBe(first);
  });

  it("tells the time of its shop", async () => {
    const weekday = (timeZone: string) =>
      renderLiquid(`{{ 'now' | date: '%u %H' }}`, { ...page, timeZone }, { scope: {}, world: {} });
    expect(await weekday("Europe/Oslo")).toBe("7 13");
    expect(await weekday("Pacific/Auckland")).toBe("1 01");
  });

  it("is missed when there is none of that name", async () => {
    await expect(renderSnippet("tillit-nothing", {}, page)).rejects.toThrow("tillit-nothing");
  });
});
