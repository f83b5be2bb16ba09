import type { FrameLocator, Page } from "playwright-core";

/** What a merchant does in Shopify's admin, as sentences. */
export function merchant(page: Page, url: string) {
  const app: FrameLocator = page.frameLocator("iframe").first();
  /** The save bar stands in the admin, outside the app's frame. */
  const saveButton = page.getByRole("button", { name: "Save", exact: true });

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
      await page.waitForLoadState("networkidle");
    },
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
