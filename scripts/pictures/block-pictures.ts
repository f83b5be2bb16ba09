import { mkdirSync, readdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { inProject } from "../project.ts";
import { samplePublication } from "./sample.ts";
import { openShopWindow, type ShopWindow } from "./shop-window.ts";
import { wearScheme, type Scheme } from "./theme-schemes.ts";
import { takeWebp } from "./webp.ts";

const FOLDER = inProject("docs/pictures/blocks");

/** Each width in another of the theme's colours, so that every block is seen in all. */
const LOOKS: { width: number; scheme: Scheme }[] = [
  { width: 320, scheme: "light" },
  { width: 768, scheme: "colourful" },
  { width: 1280, scheme: "dark" },
];
/** The shop's primary language stands at the root. */
const LANGUAGES = { nb: "", de: "/de" };
/** What stands on a product's page, and on the home page. */
const OF_REVIEWS = [
  ["stars", "product", "/products/wool-blanket"],
  ["product-reviews", "product", "/products/wool-blanket"],
  ["product-questions", "product", "/products/wool-blanket"],
  ["chosen-reviews", "index", "/"],
] as const;
/** All compact forms in one picture. */
const COMPACT = "compact";

/** Each block's full form on a page, and all compact ones together under the buy button. */
export async function blockPictures(browser: Browser, only: string[] = []): Promise<void> {
  const sample = await samplePublication();
  const window = await openShopWindow(sample);
  const page = await browser.newPage({ reducedMotion: "reduce" });
  await page.route(/^https:/, (route) =>
    route.request().resourceType() === "image" ? route.fulfill(PLACEHOLDER) : route.abort(),
  );
  const names = [...sample.shop]
    .filter(([key, value]) => value !== null && blocks().includes(fileOf(key)))
    .map(([key]) => fileOf(key));
  const wanted = (name: string) => only.length === 0 || only.includes(name);
  mkdirSync(FOLDER, { recursive: true });
  try {
    for (const name of names.filter(wanted)) {
      window.place([{ template: "page", block: name, settings: settingsOf(name, "full") }]);
      await inEveryLook(page, window, "/pages/about", name);
    }
    for (const [name, template, address] of OF_REVIEWS.filter(([name]) => wanted(name))) {
      window.place([{ template, block: name.replace("product-reviews", "reviews"), settings: {} }]);
      await inEveryLook(page, window, address, name);
    }
    if (wanted(COMPACT)) {
      const all = names.filter((name) => name !== "trust-page");
      window.place(
        all.map((block) => ({
          template: "product",
          block,
          settings: settingsOf(block, "compact"),
        })),
      );
      await inEveryLook(page, window, "/products/wool-blanket", COMPACT);
    }
  } finally {
    await page.close();
    await window.close();
  }
}

const settingsOf = (block: string, form: string): Record<string, unknown> => {
  if (block === "badges") return {};
  return block === "trust-page" ? { everywhere: true } : { form };
};

const blocks = () =>
  readdirSync(inProject("extensions/tillit/blocks")).map((file) => file.replace(".liquid", ""));

const fileOf = (key: string) => key.replaceAll("_", "-");

async function inEveryLook(page: Page, window: ShopWindow, address: string, name: string) {
  for (const [language, prefix] of Object.entries(LANGUAGES)) {
    for (const { width, scheme } of LOOKS) {
      await page.setViewportSize({ width, height: 900 });
      await page.goto(`${window.url}${prefix}${address}`, { waitUntil: "load" });
      await wearScheme(page, scheme);
      await page.evaluate(showAll);
      const block = page.locator(".shopify-app-block");
      const place = name === COMPACT ? block.first().locator("..") : block;
      await takeWebp(page, place, path.join(FOLDER, `${name}-${language}-${width}.webp`));
    }
  }
}

/** In the page: what opens is seen both ways, unless it is a form, and what loads only when it is scrolled to is there. */
async function showAll(): Promise<void> {
  document.querySelector(".tillit-b details:not(:has(form))")?.setAttribute("open", "");
  const pictures = [...document.querySelectorAll<HTMLImageElement>(".tillit-b img")];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)));
}

/** The sample's own pictures lie nowhere. */
const PLACEHOLDER = {
  contentType: "image/svg+xml",
  body:
    `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="360">` +
    `<rect width="640" height="360" fill="#9a8f80"/><circle cx="320" cy="150" r="70" fill="#c9c0b2"/>` +
    `<path d="M180 360a140 140 0 0 1 280 0z" fill="#c9c0b2"/></svg>`,
};
