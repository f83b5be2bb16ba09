/**
 * `npm run pictures`: makes all pictures in docs/ anew, so that they stay true. It clicks as a merchant
 * does; a page that changed its words stops it. `npm run pictures -- blocks` makes those of the blocks
 * alone, `npm run pictures -- blocks returns` one block's, `npm run pictures -- mails` those of the mails, and
 * `npm run pictures -- merchants [PAGE …]` those of the pages for merchants.
 */
import { chromium } from "playwright-core";
import { blockPictures } from "./pictures/block-pictures.ts";
import { mailPictures } from "./pictures/mail-pictures.ts";
import { merchantPictures } from "./pictures/merchant-pictures.ts";
import { storyPictures } from "./pictures/story-pictures.ts";
import { reasonOf } from "./project.ts";
import { findBrowser } from "./setup/browser.ts";
import { setUp } from "./setup/setup.ts";

const [kind, ...names] = process.argv.slice(2);
const wants = (one: string) => kind === undefined || kind === one;
let code = 0;
try {
  await setUp({ build: wants("merchants"), tests: true });
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ["--no-sandbox"],
  });
  if (kind === undefined) await storyPictures(browser);
  if (wants("blocks")) await blockPictures(browser, names);
  if (wants("mails")) await mailPictures(browser);
  if (wants("merchants")) await merchantPictures(browser, names);
  await browser.close();
} catch (error) {
  console.error(reasonOf(error));
  code = 1;
}
process.exit(code);
