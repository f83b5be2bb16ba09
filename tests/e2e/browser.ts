import { chromium, type Browser, type BrowserContextOptions } from "playwright-core";
import { findBrowser } from "../../scripts/setup/browser.ts";

/** Quiet, and without anything that asks the network for more than the pages do. */
const FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-gpu",
  "--disable-quic",
  "--disable-sync",
  "--no-first-run",
  "--no-sandbox",
];

export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await findBrowser(), args: FLAGS });
}

/** Shopify's library sends bots away, and takes a headless Chromium for one. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36";

export const DESKTOP: BrowserContextOptions = {
  userAgent: USER_AGENT,
  viewport: { width: 1280, height: 800 },
};

export const PHONE: BrowserContextOptions = {
  userAgent: USER_AGENT.replace("X11; Linux x86_64", "Linux; Android 14; Pixel 8").replace(
    "Safari",
    "Mobile Safari",
  ),
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};
