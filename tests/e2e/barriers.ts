import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { consoleComplaints } from "./visitors";

/** WCAG 2.1 AA, frames included. The legacy mode also sees into the sandboxed preview. */
export async function barriersOn(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  // Axe speaks to the frames across origins, and Chromium remarks on it.
  consoleComplaints();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
}

export const scrollsSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
