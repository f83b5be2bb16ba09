import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fillSampleShop } from "../../scripts/demo/sample-settings.ts";
import { inAppDatabase, startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

/** What few stars say in the sample shop, by its titles, the newest first. */
const [ITCHES, DENT, SIZE, LINT] = [
  "Itches",
  "Bulk etter første fall",
  "The wrong size, twice",
  "Røyter",
];
/** Advertises, and was held for its link. */
const ADVERT = "Great product!";

/** A review as the app keeps it. */
const kept = async (title: string) => {
  const [row] = await inAppDatabase<{ state: string; tags: string[]; reply: string | null }>(
    `select tags, reply, case when "deletedAt" is not null then 'deleted'
       when "refusedAt" is not null then 'refused' when "shownAt" is null then 'held' else 'shown'
     end as state from "Review" where title = $1`,
    [title],
  );
  return row;
};

/** What a merchant does with the list, as sentences. */
function listOf({ app, page }: Merchant) {
  const button = (name: string) => app.getByRole("button", { name, exact: true });
  const titles = () => app.locator("[data-review] a").allInnerTexts();
  const toast = page.locator("#toasts");
  const tick = (box: Locator) => box.click({ force: true });
  const dialog = app.getByRole("dialog");
  const menu = app.locator(".Polaris-Popover");
  const inMenu = (name: string) => menu.getByText(name, { exact: true });
  return {
    app,
    page,
    titles,
    presses: (name: string) => button(name).click(),
    shows: (...wanted: string[]) =>
      eventually(
        `the list to show ${wanted.join(", ")}`,
        async () => (await titles()).join("\n") === wanted.join("\n"),
      ),
    searches: (words: string) => app.getByRole("textbox").first().fill(words),
    /** One choice after the other, as fast as somebody who knows what to look for. */
    async filters(by: string, ...choices: string[]) {
      await app.getByRole("button", { name: /^Add filter/ }).click();
      await inMenu(by).click();
      for (const name of choices) await tick(menu.getByLabel(name, { exact: true }));
      await page.keyboard.press("Escape");
      await menu.waitFor({ state: "hidden" });
    },
    async sorts(by: string, way: string) {
      await button("Sort the results").click();
      await tick(menu.getByLabel(by, { exact: true }));
      await button(way).click();
      // Nothing but its looks says which of the two ways is the one.
      await menu.locator("[class*=DirectionButton--active]").getByText(way).waitFor();
      await button("Sort the results").click();
      await menu.waitFor({ state: "hidden" });
    },
    async selects(...wanted: string[]) {
      for (const title of wanted) {
        await tick(app.getByRole("checkbox", { name: new RegExp(`: ${title}`) }));
      }
    },
    async choosesMore(action: string) {
      await button("More actions").click();
      await inMenu(action).click();
    },
    isTold: (text: string) => toast.getByText(text, { exact: true }).waitFor(),
    undoes: () => toast.getByRole("button", { name: "Undo", exact: true }).last().click(),
    dialog,
    answers: (name: string) => dialog.getByRole("button", { name, exact: true }).click(),
  };
}

/** Whatever is open or ticked, nobody is kept out, and nothing sticks out. */
async function meetsNoBarrier({ page, app }: Merchant) {
  expect(await barriersOn(page)).toEqual([]);
  expect(await scrollsSideways(page)).toBe(false);
  const inFrame = app.locator("html");
  expect(await inFrame.evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
}

const states = async (...titles: string[]) =>
  (await Promise.all(titles.map(kept))).map((row) => row?.state);

beforeAll(async () => {
  await startAnew(store, "careful");
  await fillSampleShop(url);
});
afterAll(closeBrowser);

describe("the list of reviews on a computer", () => {
  let someone: Merchant;
  let list: ReturnType<typeof listOf>;
  beforeAll(async () => {
    someone = merchant(await aVisitor(), url);
    list = listOf(someone);
    await someone.opens("/reviews");
  });

  it("finds by words, by stars and by state, and forgets neither of two ticks", async () => {
    await meetsNoBarrier(someone);
    await list.presses("Search and filter results");
    await list.searches("bare arms");
    await list.shows(ITCHES);
    await list.searches("");
    await list.filters("Stars", "2 stars of 5", "1 star of 5");
    await list.filters("State", "Shown");
    await list.shows(ITCHES, DENT, SIZE, LINT);
  });

  it("is sorted, kept under a name, and opened again by it", async () => {
    await list.sorts("Day", "Oldest first");
    await list.shows(LINT, SIZE, DENT, ITCHES);
    await list.sorts("Helpful", "Most helpful first");
    await list.sorts("Stars", "Fewest stars first");
    await list.shows(SIZE, ITCHES, DENT, LINT);
    await meetsNoBarrier(someone);
    await list.presses("Save as");
    await list.dialog.getByRole("textbox").fill("To answer");
    await list.answers("Save");
    await list.app.getByRole("tab", { name: "To answer" }).waitFor();
    await list.app.getByRole("tab", { name: /^Held/ }).click();
    await list.shows(ADVERT);
    await list.app.getByRole("tab", { name: "To answer" }).click();
    await list.shows(SIZE, ITCHES, DENT, LINT);
  });

  it("holds several at one stroke, and takes that back", async () => {
    await list.selects(SIZE, ITCHES);
    await list.presses("Hold");
    await list.isTold("2 reviews are held.");
    await list.shows(DENT, LINT);
    expect(await states(SIZE, ITCHES)).toEqual(["held", "held"]);
    await list.undoes();
    await list.isTold("2 reviews are as they were.");
    await list.shows(SIZE, ITCHES, DENT, LINT);
  });

  it("gives tags", async () => {
    await list.selects(SIZE, LINT);
    await list.choosesMore("Tags…");
    await list.dialog.getByLabel("Tags to add").fill("quality, exchange");
    await list.answers("Save tags");
    await list.isTold("The tags of 2 reviews were changed.");
    expect((await kept(LINT))?.tags).toEqual(["quality", "exchange"]);
  });

  it("deletes for a reason and for nothing else, and takes that back", async () => {
    await list.app.getByRole("tab", { name: /^Held/ }).click();
    await list.shows(ADVERT);
    await list.selects(ADVERT);
    await list.choosesMore("Delete…");
    await list.answers("Delete");
    await list.dialog.getByText("Choose a reason.").waitFor();
    await meetsNoBarrier(someone);
    expect(await states(ADVERT)).toEqual(["held"]);
    await list.dialog.getByRole("radio", { name: "It advertises something else" }).check({
      force: true,
    });
    await list.answers("Delete");
    await list.isTold("1 review was deleted.");
    expect(await states(ADVERT)).toEqual(["deleted"]);
    await list.undoes();
    await list.shows(ADVERT);
    expect(await states(ADVERT)).toEqual(["held"]);
  });

  it("is worked through with the keyboard alone", async () => {
    const { keyboard } = list.page;
    await list.app.getByRole("tab", { name: "To answer" }).click();
    await list.shows(SIZE, ITCHES, DENT, LINT);
    await keyboard.press("?");
    await list.dialog.getByText("Hold it, or all that are selected").waitFor();
    await keyboard.press("h");
    await list.answers("Close");
    for (const key of ["j", "j", "h"]) await keyboard.press(key);
    await list.shows(SIZE, DENT, LINT);
    for (const key of ["j", "x", "k", "x", "h"]) await keyboard.press(key);
    await list.shows(SIZE);
    await keyboard.press("z");
    await list.shows(SIZE, DENT, LINT);
    expect(await states(ITCHES, DENT, LINT)).toEqual(["held", "shown", "shown"]);
  });

  it("opens one, which is shown and answered there", async () => {
    const { app, page } = list;
    await app.getByRole("tab", { name: /^Held/ }).click();
    await list.shows(ITCHES, ADVERT);
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    await app.getByRole("heading", { name: "On your storefront" }).waitFor();
    await page.keyboard.press("Escape");
    await list.presses("Show");
    await app.getByText("Shoppers see it, and it counts in the average.").waitFor();
    await app.getByLabel("Public reply").fill("A thin shirt under it helps, Tom.");
    await list.presses("Change reply");
    await list.isTold("Your reply is published.");
    await meetsNoBarrier(someone);
    expect(await kept(ITCHES)).toMatchObject({
      ...{ state: "shown", reply: "A thin shirt under it helps, Tom." },
    });
  });
});

describe("the list of reviews on a phone", () => {
  it("does the same with a thumb, and nothing sticks out", async () => {
    const someone = merchant(await aVisitor(PHONE), url);
    const list = listOf(someone);
    await someone.opens("/reviews");
    await meetsNoBarrier(someone);
    await list.presses("Search and filter results");
    await list.filters("Stars", "1 star of 5", "2 stars of 5");
    await list.filters("State", "Shown");
    await list.shows(ITCHES, DENT, SIZE, LINT);
    await list.selects(DENT, LINT);
    await meetsNoBarrier(someone);
    await list.presses("Hold");
    await list.isTold("2 reviews are held.");
    await list.shows(ITCHES, SIZE);
    await list.undoes();
    await list.shows(ITCHES, DENT, SIZE, LINT);
    await list.app.getByRole("link", { name: DENT }).click();
    await list.app.getByRole("heading", { name: "On your storefront" }).waitFor();
    await meetsNoBarrier(someone);
  });

  it("leaves every console quiet", () => {
    expect(consoleComplaints()).toEqual([]);
  });
});
