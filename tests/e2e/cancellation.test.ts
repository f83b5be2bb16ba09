import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const BUYER = "kari@mail.example";

const mailTo = async (address: string, subject: RegExp) =>
  (await store.state()).mail.find((mail) => mail.to === address && subject.test(mail.subject));

const cancelledAt = async (number: number) =>
  (await store.state()).orders.find((order) => order.number === number)?.cancelled;

describe("an order that its buyer wants stopped", () => {
  let someone: Merchant;
  let buyer: Page;
  let placed: { number: number };

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    buyer = await aVisitor({ ...PHONE, javaScriptEnabled: false });
  });
  afterAll(closeBrowser);

  const button = (name: string | RegExp) => someone.app.getByRole("button", { name });
  const order = () =>
    store.order({
      ...{ email: BUYER, name: "Kari Nordmann", locale: "nb" },
      lines: [{ handle: "stoneware-mug", quantity: 1 }],
    });
  async function asks(number: number) {
    await buyer.goto(`${url}/apps/tillit/cancel?lang=nb`);
    await buyer.getByLabel("Ordrenummer").fill(`#${number}`);
    await buyer.getByLabel("E-postadresse").fill(BUYER);
    await buyer.getByRole("button", { name: "Be om å avbestille ordren" }).click();
  }
  /** Axe wants a script on the page, which the buyer's phone runs none of. */
  async function meetsNoBarrier(address: string) {
    const page = await aVisitor(PHONE);
    await page.goto(address);
    expect(await barriersOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }

  it("cannot be asked about before the merchant says so", async () => {
    await buyer.goto(`${url}/apps/tillit/cancel?lang=nb`);
    expect(await buyer.locator("form [name=number]").count()).toBe(0);
    await someone.opens("/cancellation");
    await someone.app.getByLabel("Buyers can ask on my shop’s pages").check({ force: true });
    await someone.saves();
    await someone.seesPublished();
    await meetsNoBarrier(`${url}/apps/tillit/cancel?lang=nb`);
  });

  it("is asked about without a script, and the merchant hears of it at once", async () => {
    placed = await order();
    await asks(placed.number);
    expect(await buyer.locator("main").innerText()).toContain("Butikken har fått ønsket ditt.");
    const notice = await eventually("the merchant to be told", () =>
      mailTo("hei@careful-goods.example", /vil avbestille/),
    );
    expect(notice.subject).toContain(`#${placed.number}`);
  });

  it("is cancelled with one click, once Shopify lets the app", async () => {
    await someone.opens("/orders/cancellations");
    await button(/^Cancel order .* and refund it$/).click();
    await someone.page.getByRole("dialog").getByRole("button", { name: "Update" }).click();
    await someone.app.getByText("Cancelled", { exact: true }).waitFor();
    expect(await cancelledAt(placed.number)).toMatchObject({ reason: "CUSTOMER" });
    expect(await barriersOn(someone.page)).toEqual([]);
  });

  it("is told to its buyer, by a mail that leads to a page that stays", async () => {
    const told = await eventually("the buyer to be told", () => mailTo(BUYER, /er kansellert/));
    const link = /https?:\S+\/cancellation\?\S+/.exec(told.text)?.[0] ?? "";
    const address = url + link.replace(/^https?:\/\/[^/]+/, "");
    await buyer.goto(address);
    expect(await buyer.locator("main").innerText()).toContain("Ordren er kansellert.");
    await meetsNoBarrier(address);
  });

  it("goes on where the merchant declines, and its buyer reads why and how to withdraw", async () => {
    const other = await order();
    await asks(other.number);
    await someone.opens("/orders/cancellations");
    await button(`Decline to cancel order #${other.number}`).click();
    await someone.app.getByLabel("It is packed and handed over").check({ force: true });
    await someone.app
      .getByRole("dialog")
      .getByRole("button", { name: "Decline", exact: true })
      .click();
    const told = await eventually("the buyer to be told", () =>
      mailTo(BUYER, /kan ikke avbestilles/),
    );
    expect(told.text).toContain("/apps/tillit/withdraw?order=");
    expect(await cancelledAt(other.number)).toBeNull();
    expect(consoleComplaints()).toEqual([]);
  });
});
