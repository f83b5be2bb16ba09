import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { inProject } from "../project.ts";
import { withFilledDemo } from "../demo/filled-demo.ts";
import { fileOf, MERCHANT_SHOTS, type Shot } from "./merchant-shots.ts";
import { takeWebp } from "./webp.ts";

const FOLDER = inProject("docs/merchants/pictures");
const SIZES = { desktop: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };
/** Shopify's library sends bots away, and takes a headless Chromium for one. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";
/** Previews are drawn, and what was published has arrived. */
const SETTLED_MS = 1_500;

/** Those of docs/merchants: all of them, or the ones of some pages. */
export async function merchantPictures(browser: Browser, only: string[] = []): Promise<void> {
  const shots = MERCHANT_SHOTS.filter(({ name }) => only.length === 0 || only.includes(name));
  if (only.length === 0) rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const isBegin = (shot: Shot) => "isBegin" in shot && shot.isBegin === true;
  const takeAll = (these: Shot[]) => async (url: string) => {
    const page = await browser.newPage({ userAgent: USER_AGENT, reducedMotion: "reduce" });
    for (const shot of these) await take(page, url, shot);
    await page.close();
  };
  await withFilledDemo(
    takeAll(shots.filter((shot) => !isBegin(shot))),
    takeAll(shots.filter(isBegin)),
  );
}

async function take(page: Page, url: string, shot: Shot): Promise<void> {
  await page.setViewportSize(SIZES[shot.width]);
  const file = path.join(FOLDER, fileOf(shot));
  if ("admin" in shot) {
    await page.goto(`${url}/admin/apps/tillit${shot.admin}?locale=en`, {
      waitUntil: "networkidle",
    });
    await page.frameLocator("iframe").first().locator("h1").first().waitFor();
    await page.waitForTimeout(SETTLED_MS);
    // Of what went wrong there is no picture to be kept.
    const warnings = await page
      .frames()[1]
      ?.getByRole("button", { name: "Load the page again" })
      .count();
    if (warnings !== 0) throw new Error(`The page ${shot.admin || "home"} does not open.`);
    await page.frames()[2]?.waitForFunction(() => document.body.innerText.trim() !== "");
    await page.waitForTimeout(SETTLED_MS);
    await takeWebp(page, page.locator("body"), file, SIZES[shot.width].height);
  } else {
    await page.goto(`${url}${shot.storefront}`, { waitUntil: "load" });
    await takeWebp(page, page.locator(shot.place).first(), file, SIZES.phone.height);
  }
  console.log(path.relative(inProject("."), file));
}
