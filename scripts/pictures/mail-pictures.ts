import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { inProject } from "../project.ts";
import { withModule } from "./vite-modules.ts";
import { takeWebp } from "./webp.ts";

const FOLDER = inProject("docs/pictures/mails");
/** A phone, and the widest that a mail gets. */
const WIDTHS = [390, 700];

type Mails = { sampleMails(): { name: string; locale: string; html: string }[] };

/** What buyers get about an order, in each language, as a browser shows it. */
export async function mailPictures(browser: Browser): Promise<void> {
  const mails = await withModule("/tests/sample-mails.ts", ({ sampleMails }: Mails) =>
    sampleMails(),
  );
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage();
  for (const { name, locale, html } of mails) {
    await page.setContent(html);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      const file = path.join(FOLDER, `${name}-${locale}-${width}.webp`);
      await takeWebp(page, page.locator("body"), file);
      console.log(path.relative(inProject("."), file));
    }
  }
  await page.close();
}
