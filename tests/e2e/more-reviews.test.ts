import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderSnippet } from "../../app/storefront/block-engine.server";
import { reviewForLiquid } from "../../app/trust/reviews/review-for-liquid";
import { openShopWindow, type ShopWindow } from "../../scripts/pictures/shop-window.ts";
import { aShop, NOW } from "../facts";
import { aReview } from "../reviewed-product";
import { sampleDocument, sampleProductMetafields } from "../sample-document";
import { aVisitor, closeBrowser } from "./visitors";

const SCRIPT = "extensions/tillit/assets/tillit-reviews.js";

let window: ShopWindow;

beforeAll(async () => {
  window = await openShopWindow({
    shop: new Map(Object.entries(sampleDocument())),
    product: sampleProductMetafields(),
  });
  window.place([{ template: "product", block: "reviews", settings: {} }]);
});
afterAll(async () => {
  await closeBrowser();
  await window.close();
});

/** What our server answers for `part=list`: the list's own snippet. */
const furtherReviews = (ids: string[], more: string) =>
  renderSnippet(
    "tillit-reviews-list",
    {
      reviews: ids.map((id) =>
        reviewForLiquid({ review: aReview({ id, title: `Title of ${id}` }), photos: [] }, aShop()),
      ),
      ...{ more, primary: "nb" },
    },
    { locale: "en", now: NOW, timeZone: "UTC" },
  );

type Answers = (address: URL) => Promise<string> | null;

async function shopper(answers: Answers, how = {}): Promise<{ page: Page; asked: string[] }> {
  const page = await aVisitor(how);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.route(/^https:/, (route) => route.abort());
  await page.route(/\/apps\/tillit\/reviews/, async (route) => {
    const html = await answers(new URL(route.request().url()));
    if (html === null) return route.fulfill({ status: 503, body: "not now" });
    return route.fulfill({ contentType: "text/html; charset=utf-8", body: html });
  });
  await page.goto(`${window.url}/en/products/wool-blanket`);
  return { page, asked };
}

const filledStars = (page: Page) =>
  page
    .locator("fieldset svg")
    .evaluateAll((stars) => stars.filter((star) => getComputedStyle(star).fill !== "none").length);

const more = (page: Page) => page.getByRole("link", { name: "More reviews" });
const isScript = (path: string) => path.endsWith("tillit-reviews.js");

/** Two further pages, of two reviews and of one. */
const twoPages: Answers = (address) => {
  if (address.searchParams.get("part") !== "list") return Promise.resolve("<h1>All reviews</h1>");
  return address.searchParams.get("after") === "second"
    ? furtherReviews(["r11"], "")
    : furtherReviews(["r9", "r10"], "/apps/tillit/reviews?product=wool-blanket&after=second");
};

describe("more reviews", () => {
  it("come by a script of 1 KB at most", () => {
    const bytes = readFileSync(SCRIPT).length;
    console.info(`the script: ${bytes} bytes`);
    expect(bytes).toBeLessThanOrEqual(1024);
  });

  it("come in place, with a script that is fetched on the first click", async () => {
    const { page, asked } = await shopper(twoPages);
    expect(asked.filter(isScript)).toEqual([]);
    await more(page).click();
    await page.getByText("Title of r10").waitFor();
    expect(asked.filter(isScript)).toHaveLength(1);
    expect(await page.locator(".tillit-r > li").count()).toBe(10);
    expect(page.url()).toMatch(/\/products\/wool-blanket$/);

    expect(await page.evaluate(() => document.activeElement?.id)).toBe("review-r9");
    expect(await page.getByRole("status").textContent()).toBe("2 more reviews are shown");
    await page.close();
  });

  it("come once, however often somebody clicks while they are on their way", async () => {
    const { page } = await shopper(twoPages);
    await more(page).dblclick();
    await page.getByText("Title of r10").waitFor();
    await page.waitForLoadState("networkidle");
    expect(await page.locator(".tillit-r > li").count()).toBe(10);
    await page.close();
  });

  it("go on until there are no more", async () => {
    const { page } = await shopper(twoPages);
    await more(page).click();
    await page.getByText("Title of r10").waitFor();
    await more(page).click();
    await page.getByText("Title of r11").waitFor();
    expect(await more(page).count()).toBe(0);
    await page.close();
  });

  it("can be voted for like the first ones", async () => {
    const { page } = await shopper(twoPages);
    await more(page).click();
    const button = page.locator("#review-r9").getByRole("button", { name: "Helpful" });
    await button.waitFor();
    const form = await button.evaluate((element) =>
      (element as HTMLButtonElement).form?.getAttribute("id"),
    );
    expect(form).toBe("tillit-helpful");
    await page.close();
  });

  it.each([
    ["the script is blocked", { javaScriptEnabled: false }, twoPages],
    [
      "our server does not answer",
      {},
      ((address) =>
        address.searchParams.has("part")
          ? null
          : Promise.resolve("<h1>All reviews</h1>")) as Answers,
    ],
  ])("are a page away when %s", async (_, how, answers) => {
    const { page } = await shopper(answers, how);
    await more(page).click();
    await page.getByRole("heading", { name: "All reviews" }).waitFor();
    expect(new URL(page.url()).searchParams.get("product")).toBe("wool-blanket");
    await page.close();
  });
});

describe("the stars of the form", () => {
  it("are filled up to the one that is chosen, by a click or by a key", async () => {
    const { page } = await shopper(twoPages);
    await page.getByText("Write a review").click();
    expect(await filledStars(page)).toBe(0);
    await page.locator("fieldset label").nth(3).click();
    expect(await filledStars(page)).toBe(4);
    await page.keyboard.press("ArrowLeft");
    expect(await filledStars(page)).toBe(3);
    expect(await page.getByRole("radio", { checked: true }).inputValue()).toBe("3");
    await page.close();
  });
});
