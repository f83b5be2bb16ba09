import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const JUDGE_ME = `title,body,rating,review_date,source,curated,reviewer_name,reviewer_email,product_id,product_handle,reply,reply_date,picture_urls,ip_address,location
Warm,"Warm and soft.
Would buy again.",5,03/04/2026,web,ok,Ann,ann@mail.example,,wool-blanket,Thank you,05/04/2026,,,
Thin,Too thin for winter,2,02/04/2026,web,ok,Per,per@mail.example,,wool-blanket,,,,,
Half,Not sure,"4,6",01/05/2026,web,ok,Lou,lou@mail.example,,wool-blanket,,,,,
Gone,Where is it,3,01/05/2026,web,ok,Sam,sam@mail.example,,no-such-product,,,,,
`;
const OWN_TABLE = `Number of points;What they say;When;Which one
5;Holds warm;2026-02-10;wool-blanket
`;

type Kept = { body: string; rating: number; origin: string; writtenAt: string };
const reviews = () =>
  inAppDatabase<Kept>(
    `select body, rating, origin, "writtenAt"::text from "Review" order by "writtenAt"`,
  );

describe("importing reviews", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/reviews/import");
  });
  afterAll(closeBrowser);

  const says = (text: string | RegExp) => someone.app.getByText(text).first().waitFor();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();
  const choose = (name: string, text: string) =>
    someone.app
      .locator("input[type=file]")
      .setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text) });

  async function meetsNoBarrier() {
    for (const width of [390, 1280]) {
      await someone.page.setViewportSize({ width, height: 844 });
      expect(await barriersOn(someone.page)).toEqual([]);
      expect(await scrollsSideways(someone.page)).toBe(false);
    }
  }

  it("recognises the file, and asks what it cannot know", async () => {
    await choose("judge-me.csv", JUDGE_ME);
    await says("This file comes from Judge.me.");
    await meetsNoBarrier();
    await press("Check the file");
    await says("Which way round are the dates?");
    await someone.app.getByLabel("April 3, 2026").check({ force: true });
    await meetsNoBarrier();
    await press("Check the file");
  });

  it("says what will come of it before anything is written", async () => {
    await says("What an import will do");
    await says("No such product in the shop");
    await says("Not a whole number of stars");
    expect(await reviews()).toEqual([]);
    await meetsNoBarrier();
  });

  it("hands out the rows that are left out, with the reasons", async () => {
    const downloaded = someone.page.waitForEvent("download");
    await press("Download these rows");
    expect((await downloaded).suggestedFilename()).toBe("judge-me-left-out.csv");
  });

  it("brings the others in, under the name of where they came from", async () => {
    await press("Import 2 reviews");
    await someone.app.getByRole("heading", { name: "Imported", exact: true }).waitFor();
    expect(await reviews()).toMatchObject([
      { body: "Too thin for winter", rating: 2, origin: "judge-me" },
      { body: "Warm and soft.\nWould buy again.", rating: 5, writtenAt: "2026-04-03 00:00:00" },
    ]);
  });

  it("adds nothing when the file comes again", async () => {
    await someone.opens("/reviews/import");
    await choose("judge-me.csv", JUDGE_ME);
    await press("Check the file");
    await someone.app.getByLabel("April 3, 2026").check({ force: true });
    await press("Check the file");
    await says("Already here");
    const start = someone.app.getByRole("button", { name: "Import 0 reviews" });
    expect(await start.isDisabled()).toBe(true);
  });

  it("takes any other table, once it is said what its columns hold", async () => {
    await someone.opens("/reviews/import");
    await choose("own.csv", OWN_TABLE);
    await says("This is no platform’s file that we know.");
    await says(/^Still needed: Stars, Date/);
    const column = (label: string) => someone.app.getByLabel(label, { exact: true });
    await column("Stars").selectOption("Number of points");
    await column("Text").selectOption("What they say");
    await column("Date").selectOption("When");
    await column("Product handle").selectOption("Which one");
    await press("Check the file");
    await press("Import 1 review");
    await someone.app.getByRole("heading", { name: "Imported", exact: true }).waitFor();
    expect(await reviews()).toHaveLength(3);
  });

  it("is undone without touching what came otherwise", async () => {
    await press("Undo this import");
    await says("Reviews from elsewhere stay.");
    await press("Remove them");
    await someone.app.getByRole("heading", { name: "Undone", exact: true }).waitFor();
    await eventually("the review to be gone", async () => (await reviews()).length === 2);
  });

  it("gives everything back at any time, and Google the address of a feed", async () => {
    await someone.opens("/reviews/export");
    const downloaded = someone.page.waitForEvent("download");
    await press("Download: Everything, for Tillit");
    expect((await downloaded).suggestedFilename()).toBe("reviews.tillit.jsonl");
    await meetsNoBarrier();
    const address = await someone.app.getByLabel("Address of the feed").inputValue();
    const feed = await (await fetch(address)).text();
    expect(feed).toContain("<content>Too thin for winter</content>");
    expect(feed).not.toContain("@mail.example");
  });

  it("leaves the console quiet", () => {
    expect(consoleComplaints()).toEqual([]);
  });
});
