import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { inAppDatabase, startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const BUYER = "kari@mail.example";
const WORDS = "Varmt og mykt. Likevel ingen svindel!";

/** A photo as a phone takes one: large, lying on its side, and with the place where it was taken. */
const aPhoto = () =>
  sharp({ create: { width: 3000, height: 2000, channels: 3, background: "#7a8f6a" } })
    .withExif({ IFD3: { GPSLatitudeRef: "N", GPSLatitude: "63/1 25/1 49/1" } })
    .jpeg()
    .toBuffer();

const review = async () => {
  const [row] = await inAppDatabase<{
    id: string;
    authorName: string;
    orderId: string | null;
    heldFor: string[];
    shownAt: Date | null;
    rating: number;
    photoCount: number;
  }>(`select * from "Review"`);
  return row;
};

describe("a review, from the order to its erasure", () => {
  let someone: Merchant;
  let buyer: Page;

  beforeAll(async () => {
    await startAnew(store, "careful");
    await store.changeScopes({ grant: ["write_files"] });
    await store.placeBlock("stars");
    await store.placeBlock("reviews");
    someone = merchant(await aVisitor(), url);
    buyer = await aVisitor({ ...PHONE, javaScriptEnabled: false });
  });
  afterAll(async () => {
    await store.resetClock();
    await closeBrowser();
  });

  const button = (name: string) => someone.app.getByRole("button", { name, exact: true });
  const onProduct = async (path = "/products/wool-blanket") => {
    const page = await aVisitor({ ...PHONE, javaScriptEnabled: false });
    await page.goto(url + path);
    const html = await page.content();
    await page.context().close();
    return html;
  };

  /** Axe wants a script on the page, which the buyer's phone runs none of. */
  async function meetsNoBarrier(address: string) {
    const page = await aVisitor(PHONE);
    await page.goto(address);
    expect(await barriersOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }

  it("is asked for, and held by the shop's own rule, once the merchant says so", async () => {
    await someone.opens("/reviews/settings");
    await someone.app.getByLabel("Everybody", { exact: true }).check({ force: true });
    await someone.app.getByLabel("Ask buyers for a review").check({ force: true });
    await someone.app.getByLabel("Days until the e-mail").fill("10");
    await someone.app.getByLabel("Hold reviews with these words").fill("svindel");
    await someone.saves();
    await someone.seesPublished();
    expect(await onProduct()).toContain("Det er ingen omtaler ennå.");
  });

  it("begins with an order, which is sent and arrives; ten days later a mail asks", async () => {
    const order = await store.order({
      ...{ email: BUYER, name: "Kari Nordmann", locale: "nb" },
      lines: [{ handle: "wool-blanket", quantity: 1 }],
    });
    await store.orderHappens(order.number, "fulfillments");
    await store.orderHappens(order.number, "delivery");
    await eventually("the order to be known", async () => {
      const rows = await inAppDatabase(`select from "Invitation" where "dueAt" is not null`);
      return rows.length === 1;
    });
    await store.advanceClock("P9D");
    expect((await store.state()).mail).toEqual([]);
    await store.advanceClock("P2D");
    const mail = await eventually("the mail", async () => (await store.state()).mail[0], 60);
    expect(mail.to).toBe(BUYER);
    expect(mail.text).not.toMatch(/utm_|pixel/);
  });

  it("is written on the phone, without a script, with a photo", async () => {
    const [mail] = (await store.state()).mail;
    const [link = ""] = /https?:\S+\/apps\/tillit\/review\?i=\S+/.exec(mail!.text) ?? [];
    await buyer.goto(url + new URL(link).pathname + new URL(link).search);
    await meetsNoBarrier(buyer.url());
    await buyer.getByLabel("Navnet ditt, slik alle vil se det").fill("Kari");
    await buyer.getByLabel("4 stjerner").check({ force: true });
    await buyer.locator("textarea").fill(WORDS);
    await buyer.locator("input[type=file]").setInputFiles({
      ...{ name: "IMG_0001.HEIC.jpg", mimeType: "image/jpeg" },
      buffer: await aPhoto(),
    });
    await buyer.getByRole("button", { name: "Send", exact: true }).click();
    await buyer.getByText("Noen i butikken ser på den").waitFor();
    expect(await review()).toMatchObject({ heldFor: ["words"], rating: 4, photoCount: 1 });
    expect((await review())?.orderId).not.toBeNull();
    expect(await onProduct()).not.toContain("Varmt og mykt");
  });

  it("is shown by the merchant, and is on the storefront with its stars and its photo", async () => {
    const { id } = (await review())!;
    await someone.opens(`/reviews/${id}`);
    await someone.app.getByText("Held", { exact: true }).first().waitFor();
    await button("Show").click();
    await someone.app.getByText("Shoppers see it, and it counts in the average.").waitFor();
    const html = await eventually("the review on the storefront", async () => {
      const page = await onProduct();
      return page.includes("Varmt og mykt") && /<img[^>]+src="[^"]*files/.test(page) && page;
    });
    expect(html).toContain("Bekreftet kjøp");
    const [, picture = ""] = /<a href="([^"]+)" target="_blank"><img/.exec(html) ?? [];
    const bytes = Buffer.from(await (await fetch(new URL(picture, url))).arrayBuffer());
    const seen = await sharp(bytes).metadata();
    expect(seen.exif).toBeUndefined();
    expect(Math.max(seen.width ?? 0, seen.height ?? 0)).toBeLessThanOrEqual(1600);
    const facts = /application\/ld\+json">([^<]*AggregateRating[^<]*)</.exec(html)?.[1] ?? "{}";
    expect(JSON.parse(facts)).toMatchObject({ aggregateRating: { reviewCount: 1 } });
    expect(await onProduct("/collections/all")).toMatch(/4 av 5 stjerner, 1 omtale|4,0 av 5/);
  });

  it("is replied to, for all to see", async () => {
    await someone.opens(`/reviews/${(await review())!.id}`);
    await someone.app.getByLabel("Public reply").fill("Tusen takk, Kari!");
    await button("Publish reply").click();
    await eventually("the reply on the storefront", async () =>
      (await onProduct()).includes("Tusen takk, Kari!"),
    );
  });

  it("is found, helpful and reported on the page of all reviews, without a script", async () => {
    await buyer.goto(`${url}/apps/tillit/reviews?product=wool-blanket&lang=nb`);
    await meetsNoBarrier(buyer.url());
    await buyer.getByRole("searchbox").fill("svindel");
    await buyer.getByRole("button", { name: "Søk" }).click();
    await buyer.getByText("med «svindel»").waitFor();
    await buyer.getByRole("button", { name: "Nyttig" }).click();
    await buyer.getByText("Det er notert").waitFor();
    await buyer.getByRole("link", { name: "Tilbake" }).click();
    await buyer.getByRole("button", { name: "Nyttig (1)" }).waitFor();
    await buyer.getByRole("link", { name: "Meld fra" }).click();
    await meetsNoBarrier(buyer.url());
    await buyer.getByRole("button", { name: "Rapporter" }).click();
    await buyer.getByText("Velg hva som er galt.").first().waitFor();
    await buyer.getByLabel("Den reklamerer for noe annet.").check();
    await buyer.getByRole("button", { name: "Rapporter" }).click();
    await buyer.getByText("Butikken ser på omtalen.").waitFor();
    await someone.opens(`/reviews/${(await review())!.id}`);
    await someone.app.getByText("Reported by shoppers").waitFor();
  });

  it("leaves the shop whole whenever the merchant wants", async () => {
    await someone.opens("/reviews/export");
    const downloaded = someone.page.waitForEvent("download");
    await someone.app
      .getByRole("button", { name: /^Download: / })
      .first()
      .click();
    const file = await readFile(await (await downloaded).path(), "utf8");
    expect(file).toContain(JSON.stringify(WORDS).slice(1, -1));
    expect(file).toContain("Tusen takk, Kari!");
  });

  it("is erased: nothing but the stars is left, here and on the storefront", async () => {
    await someone.opens(`/reviews/${(await review())!.id}`);
    await button("Erase the author…").click();
    await someone.app
      .getByLabel("I understand that this cannot be undone")
      .or(someone.page.getByLabel("I understand that this cannot be undone"))
      .first()
      .check({ force: true });
    await someone.app
      .getByRole("button", { name: "Erase for good" })
      .or(someone.page.getByRole("button", { name: "Erase for good" }))
      .first()
      .click();
    await eventually("the author to be gone", async () => (await review())?.authorName === "");
    const html = await eventually("the words to be gone", async () => {
      const page = await onProduct();
      return !page.includes("Varmt og mykt") && page;
    });
    expect(html).not.toMatch(/Kari|svindel|Tusen takk/);
    expect(html).toMatch(/4[,.]0|<b>4<\/b>/);
    const left = await inAppDatabase(`select 1 from "ReviewPhoto"`);
    expect(left).toEqual([]);
  });

  it("leaves every console quiet", () => {
    expect(consoleComplaints()).toEqual([]);
  });
});
