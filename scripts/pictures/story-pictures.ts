import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { Demo } from "../demo/demo.ts";
import { findFreePorts } from "../demo/ports.ts";
import { inProject } from "../project.ts";

const FOLDER = inProject("docs/pictures");
const CHOSEN = ["Kryptert forbindelse", "Returvilkår du kan lese først", "Nettbutikk siden 2019"];
/** Shopify's library sends bots away, and takes a headless Chromium for one. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";

/** The README's: from the first badge to the product page, in a fresh demo. */
export async function storyPictures(browser: Browser): Promise<void> {
  const data = mkdtempSync(path.join(tmpdir(), "tillit-pictures-"));
  const demo = new Demo({
    port: await findFreePorts(),
    dataDir: data,
    fresh: true,
    shop: "careful",
    empty: true,
    theme: undefined,
  });
  try {
    mkdirSync(FOLDER, { recursive: true });
    await demo.start((reason) => console.error(reason));
    const page = await browser.newPage({
      userAgent: USER_AGENT,
      viewport: { width: 1280, height: 900 },
    });
    await admin(page, demo.url);
    await storefront(page, demo.url);
    await page.close();
  } finally {
    await demo.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function admin(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/admin/apps/tillit/badges`, { waitUntil: "networkidle" });
  const app = page.frameLocator("iframe").first();
  await app.getByLabel("Heading above the badges").fill("Dette kan du lese selv");
  for (const claim of CHOSEN) await app.getByRole("button", { name: `Add “${claim}”` }).click();
  await app.frameLocator("iframe").getByRole("link", { name: CHOSEN[2] }).waitFor();
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await app.getByText("Published", { exact: true }).waitFor();
  await page.getByRole("status").filter({ hasText: "Saved" }).waitFor({ state: "hidden" });
  await app.locator("html").evaluate(() => scrollTo(0, 0));
  await take(page, "admin-badges");
  await app.getByRole("link", { name: "Place the block" }).click();
  await page.waitForURL("**/editor**");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await page.waitForLoadState("networkidle");
}

async function storefront(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/products/wool-blanket`);
  await take(page, "storefront-badges");
  await page.setViewportSize({ width: 390, height: 844 });
  await take(page, "storefront-badges-phone");
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}
