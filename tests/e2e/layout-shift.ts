import type { Frame, Page } from "playwright-core";

/** What comes late moves things too. */
const SETTLED_MS = 700;

type Seen = { shift: number };

/** Counts in every frame, from its first paint on, how much of what was drawn has moved; ask before it loads. */
export async function countShifts(page: Page): Promise<(frame?: Frame) => Promise<number>> {
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  return async (frame = page.mainFrame()) => {
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
    return frame.evaluate(() => (window as unknown as { seen: Seen }).seen.shift);
  };
}
