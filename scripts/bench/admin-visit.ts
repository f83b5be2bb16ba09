import type { Browser } from "playwright-core";
import type { AdminPage } from "./admin-pages.ts";
import { seenVitals, watchVitals, type Vitals } from "./frame-vitals.ts";

/** As slow as the phone or the old computer of a merchant. */
const CPU = 4;
/** What comes late moves things too, and an answer to a click is painted. */
const SETTLED_MS = 1_000;
/** Shopify's library sends bots away, and takes a headless Chromium for one. */
const USER_AGENT =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36";

/** A merchant who was never there before opens a page of the app, waits until it stands still, and does something. */
export async function visitAdmin(browser: Browser, url: string, page: AdminPage): Promise<Vitals> {
  const context = await browser.newContext({
    userAgent: USER_AGENT,
    viewport: { width: 1280, height: 800 },
  });
  try {
    const window = await context.newPage();
    await window.addInitScript(watchVitals);
    const devtools = await context.newCDPSession(window);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: CPU });
    await window.goto(`${url}/admin/apps/tillit${page.path}?locale=en`);
    const app = window.frameLocator("iframe").first();
    await app.locator("h1").first().evaluate(untilHydrated);
    await window.waitForTimeout(SETTLED_MS);
    // A hand is on the page before it does something there.
    await window.mouse.move(640, 400);
    await window.waitForTimeout(SETTLED_MS);
    await page.does(app);
    await window.waitForTimeout(SETTLED_MS);
    const frame = window.frames()[1];
    if (!frame) throw new Error(`The page ${page.path} has no frame.`);
    return await frame.evaluate(seenVitals);
  } finally {
    await context.close();
  }
}

/** In the page: React leaves its mark on what it has taken over; until then a click is not heard. */
async function untilHydrated(element: Element): Promise<void> {
  while (!Object.keys(element).some((key) => key.startsWith("__reactProps"))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
