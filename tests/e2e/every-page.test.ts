import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSampleShop } from "../../scripts/demo/sample-settings.ts";
import { adminAddresses } from "../admin-pages";
import { inAppDatabase, startAnew } from "./app-database";
import { scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore, eventually } from "./dev-store";
import { barriersInFrame } from "./frame-barriers";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import {
  beginAt,
  cutOffWords,
  focused,
  goTo,
  headingLevels,
  markStops,
  notReached,
  widerThanItsWindow,
} from "./page-forms";
import { heardIn } from "./screen-reader";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const LANGUAGES = ["en", "fr", "nb", "es", "de"];
/** A window of 1280 by 960 at 200 %. */
const ENLARGED = { width: 640, height: 480 };
/** All pages in all languages, on whatever machine this is. */
const PATIENCE_MS = 300_000;

/** What stands in an address in place of a name: one that there is in the sample shop. */
const EXAMPLES: Record<string, () => Promise<string>> = {
  "/app/orders/withdrawals/$id": () => anIdOf("Withdrawal"),
  "/app/reviews/$id": () => anIdOf("Review"),
  "/app/reviews/import/$id": () => anIdOf("ReviewImport"),
  "/app/start/$step": async () => "returns",
  "/app/terms/versions/$number": async () => "1",
};

async function anIdOf(table: string): Promise<string> {
  const select = `select id::text from "${table}" limit 1`;
  return eventually(table, async () => (await inAppDatabase<{ id: string }>(select))[0]?.id);
}

async function exampleOf(address: string): Promise<string> {
  const example = EXAMPLES[address];
  return example ? address.replace(/\$\w+$/, await example()) : address;
}

/** `payments.method.steps`: the name of a text, where its words should be. */
const isKey = (word: string) =>
  /^[a-z][\w]*(\.[a-z][\w-]*){2,}$/i.test(word) && !/^www\.|\.jsonl$/.test(word);

let pages: string[];

beforeAll(async () => {
  await startAnew(devStore(url), "careful");
  await fillSampleShop(url);
  const buyer = await aVisitor();
  await withdraws(buyer);
  pages = await Promise.all(adminAddresses().map(exampleOf));
  await buyer.context().close();
}, PATIENCE_MS);
afterAll(closeBrowser);

async function withdraws(buyer: Page): Promise<void> {
  await buyer.goto(`${url}/en/apps/tillit/withdraw`);
  await buyer.locator("[name=name]").fill("Kari Nordmann");
  await buyer.locator("[name=order]").fill("#1001");
  await buyer.locator("[name=email]").fill("kari@mail.example");
  await buyer.locator("[name=extent]").first().check();
  await buyer.locator("form:has([name=order])").getByRole("button").last().click();
  const declared = buyer.locator("form:has([name=order][type=hidden])").first();
  await declared.getByRole("button").click();
}

type Look = (page: Page, frame: Frame) => Promise<unknown>;

/** Goes through all pages without loading the app anew; answers what is wrong, by page. */
async function walk(page: Page, locale: string, look: Look): Promise<Record<string, unknown>> {
  const someone = merchant(page, url);
  await someone.opens("", locale);
  const frame = page.frames()[1]!;
  const wrong: Record<string, unknown> = {};
  for (const address of pages) {
    await frame.evaluate(goTo, address);
    await frame.waitForFunction((path) => location.pathname === path, address);
    await someone.isQuiet();
    const found = await look(page, frame);
    if (found) wrong[address] = found;
  }
  await page.context().close();
  return wrong;
}

/** Only what is not as it should be. */
const faults = (checked: Record<string, unknown>) => {
  const wrong = Object.entries(checked).filter(
    ([, found]) => found !== false && !(Array.isArray(found) && found.length === 0),
  );
  return wrong.length > 0 && Object.fromEntries(wrong);
};

describe("every page of the admin", () => {
  it("is known by an address that there is", () => {
    expect(pages.length).toBeGreaterThan(30);
    expect(pages.filter((address) => address.includes("$"))).toEqual([]);
  });

  it.concurrent.each(LANGUAGES)(
    "fits a phone and 200 % in %s, with whole words and no text missing",
    async (locale) => {
      const wrong = await walk(await aVisitor(PHONE), locale, async (page, frame) => {
        const text = await frame.locator("body").innerText();
        const seen: Record<string, unknown> = { keys: text.split(/\s+/).filter(isKey) };
        for (const size of [ENLARGED, PHONE.viewport!]) {
          await page.setViewportSize(size);
          seen[`wider than ${size.width} px`] = (await frame.evaluate(widerThanItsWindow)) > 0;
          seen[`sideways at ${size.width} px`] = await scrollsSideways(page);
          seen[`cut off at ${size.width} px`] = await frame.evaluate(cutOffWords);
        }
        return faults(seen);
      });
      expect(wrong).toEqual({});
    },
    PATIENCE_MS,
  );

  it(
    "is gone through with the keyboard alone, and makes sense to whoever only hears it",
    async () => {
      const wrong = await walk(await aVisitor(), "en", async (page, frame) => {
        const { nameless, mains } = await heardIn(page);
        const levels = await frame.evaluate(headingLevels);
        return faults({
          nameless,
          mains: mains.length !== 1 || mains[0] === "",
          "not one first heading": levels.filter((level) => level === 1).length !== 1,
          "levels left out": levels.filter((level, nth) => level > (levels[nth - 1] ?? 0) + 1),
          barriers: await barriersInFrame(frame),
          "not reached": await missedByKeyboard(page, frame),
        });
      });
      expect(wrong).toEqual({});
    },
    PATIENCE_MS,
  );

  it("says nothing in its console", () => {
    expect(consoleComplaints()).toEqual([]);
  });
});

/** What the preview frames in has stops of its own. */
const MORE_STOPS = 200;

async function missedByKeyboard(page: Page, frame: Frame): Promise<string[]> {
  const stops = await frame.evaluate(markStops);
  await frame.locator("h1").first().evaluate(beginAt);
  const reached = new Set<string>();
  for (let pressed = 0; pressed < stops + MORE_STOPS && reached.size < stops; pressed += 1) {
    await page.keyboard.press("Tab");
    const { stop, seen } = await frame.evaluate(focused);
    if (stop !== "" && seen) reached.add(stop);
  }
  return frame.evaluate(notReached, [...reached]);
}
