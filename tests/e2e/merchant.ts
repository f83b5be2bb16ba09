import type { FrameLocator, Page, Request } from "playwright-core";

/** What a merchant does in Shopify's admin, as sentences. */
export function merchant(page: Page, url: string) {
  const app: FrameLocator = page.frameLocator("iframe").first();
  /** The save bar stands in the admin, outside the app's frame. */
  const saveButton = page.getByRole("button", { name: "Save", exact: true });

  const untilQuiet = quietness(page);

  const seesFirstPaint = async (path: string, locale = "en") => {
    await page.goto(`${url}/admin/apps/tillit${path}?locale=${locale}`);
    await app.locator("h1").first().waitFor();
  };

  return {
    page,
    app,
    seesFirstPaint,
    opens: async (path: string, locale?: string) => {
      await seesFirstPaint(path, locale);
      // Until its scripts are there, the page shows buttons and hears no click.
      await app.locator("h1").first().evaluate(untilHydrated);
      await untilQuiet();
    },
    isQuiet: untilQuiet,
    adds: (claim: string) => app.getByRole("button", { name: `Add “${claim}”` }).click(),
    removes: (claim: string) => app.getByRole("button", { name: `Remove “${claim}”` }).click(),
    saves: () => saveButton.click(),
    seesPublished: async (seconds = 60) => {
      // Until the save was answered, the page may still say so of what was saved before.
      await saveButton.waitFor({ state: "hidden" });
      await app.getByText("Published", { exact: true }).waitFor({ timeout: seconds * 1000 });
    },
    /** The words of the badges in the live preview, in order. */
    preview: () => app.frameLocator("iframe").locator("ul li a"),
  };
}

export type Merchant = ReturnType<typeof merchant>;

/** What a page asks for next follows the last answer at once, or after the pause that typing is given. */
const QUIET_MS = 400;
const PATIENCE_MS = 5_000;

/**
 * Waits until the page has asked for nothing for a while. Of a page with frames Chromium itself often
 * never says so.
 */
function quietness(page: Page): () => Promise<void> {
  const asked = new Set<Request>();
  let last = 0;
  const settled = (request: Request) => {
    asked.delete(request);
    last = Date.now();
  };
  page.on("request", (request) => asked.add(request));
  page.on("requestfinished", settled);
  page.on("requestfailed", settled);
  return async () => {
    const begun = Date.now();
    const isQuiet = () => asked.size === 0 && Date.now() - last >= QUIET_MS;
    while (!isQuiet() && Date.now() - begun < PATIENCE_MS) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
}

/** React leaves its mark on what it has taken over. */
async function untilHydrated(element: Element): Promise<void> {
  while (!Object.keys(element).some((key) => key.startsWith("__reactProps"))) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
