import type { Page } from "playwright-core";

/** The badges a shopper sees on the page that is open, in order. */
export async function badgesOf(page: Page): Promise<{ text: string; proof: string }[]> {
  return page
    .locator(".shopify-app-block ul li a:visible")
    .evaluateAll((links) =>
      links.map((link) => ({
        text: (link as HTMLElement).innerText.trim(),
        proof: (link as HTMLAnchorElement).href,
      })),
    )
    .catch(() => []);
}
