import { writeFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";

/** Text stays sharp, and a picture small enough to be kept. */
const QUALITY = 60;
const MARGIN = 16;
/** The beginning of what is longer, such as the trust page. */
const HEIGHT_MAX = 1800;

/** A picture of one place of the page, with a little around it, as WebP. */
export async function takeWebp(
  page: Page,
  place: Locator,
  file: string,
  heightMax = HEIGHT_MAX,
): Promise<void> {
  const box = await place.boundingBox();
  if (box === null) throw new Error(`there is nothing to see for ${file}`);
  const { x: left, y: top } = await page.evaluate(() => ({ x: scrollX, y: scrollY }));
  const x = Math.max(0, box.x + left - MARGIN);
  const browser = await page.context().newCDPSession(page);
  const { data } = await browser.send("Page.captureScreenshot", {
    format: "webp",
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: {
      x,
      y: Math.max(0, box.y + top - MARGIN),
      width: Math.min(page.viewportSize()?.width ?? box.width, box.width + 2 * MARGIN),
      height: Math.min(heightMax, box.height + 2 * MARGIN),
      scale: 1,
    },
  });
  await browser.detach();
  writeFileSync(file, Buffer.from(data, "base64"));
}
