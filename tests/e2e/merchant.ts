import type { FrameLocator, Page } from "playwright-core";

/** What a merchant does in Shopify's admin, as sentences. */
export function merchant(page: Page, url: string) {
  const app: FrameLocator = page.frameLocator("iframe").first();

  return {
    page,
    app,
    opens: async (path: string, locale = "en") => {
      await page.goto(`${url}/admin/apps/tillit${path}?locale=${locale}`);
      await app.locator("h1").first().waitFor();
    },
    adds: (claim: string) => app.getByRole("button", { name: `Add “${claim}”` }).click(),
    removes: (claim: string) => app.getByRole("button", { name: `Remove “${claim}”` }).click(),
    /** The save bar stands in the admin, outside the app's frame. */
    saves: () => page.getByRole("button", { name: "Save", exact: true }).click(),
    seesPublished: (seconds = 20) =>
      app.getByText("Published", { exact: true }).waitFor({ timeout: seconds * 1000 }),
    /** The words of the badges in the live preview, in order. */
    preview: () => app.frameLocator("iframe").locator("ul li a"),
  };
}

export type Merchant = ReturnType<typeof merchant>;
