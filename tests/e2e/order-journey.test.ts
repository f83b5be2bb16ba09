import type { Page } from "playwright-core";
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
const TERMS = "Vi selger ullpledd.\n\n# Frakt\n\nFrakten er gratis.";

const mailTo = async (address: string, subject: RegExp) =>
  (await store.state()).mail.filter((mail) => mail.to === address && subject.test(mail.subject));

/** A link in a mail, on this machine. */
const here = (text: string, page: RegExp): string => {
  const link = page.exec(text)?.[0] ?? "";
  return url + link.replace(/^https?:\/\/[^/]+/, "");
};

describe.each([
  ["without a script", false],
  ["with scripts", true],
])("an order %s, from the cart to the refund", (_, javaScriptEnabled) => {
  let someone: Merchant;
  let buyer: Page;
  let number = 0;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    buyer = await aVisitor({ ...PHONE, javaScriptEnabled });
    await store.placeBlock("terms", "cart");
    await store.placeBlock("withdrawal", "product");
  });
  afterAll(async () => {
    await store.resetClock();
    await closeBrowser();
  });

  /** Axe wants a script on the page, which the buyer's phone may run none of. */
  async function meetsNoBarrier(address = buyer.url()) {
    const page = await aVisitor(PHONE);
    await page.goto(address);
    expect(await barriersOn(page)).toEqual([]);
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  }

  it("begins with terms of sale, and with a confirmation that the merchant switches on", async () => {
    await someone.opens("/terms");
    await someone.app.getByRole("textbox", { name: "Terms of sale" }).fill(TERMS);
    await someone.app.getByLabel("Accepted").selectOption("ticked");
    await someone.saves();
    await someone.app.getByText("Version 1", { exact: true }).first().waitFor();
    await someone.seesPublished();
    await someone.opens("/confirmation");
    await someone.app.getByLabel("Send the confirmation after each order").check({ force: true });
    await someone.saves();
    await someone.page.getByText("Saved", { exact: true }).first().waitFor();
  });

  it("accepts the terms in the cart, which the checkout wants", async () => {
    await buyer.goto(`${url}/products/wool-blanket`);
    await buyer.locator(".product__form button").first().click();
    await buyer.goto(`${url}/cart`);
    await meetsNoBarrier();
    await buyer.getByRole("button", { name: "Til kassen" }).click();
    expect(new URL(buyer.url()).pathname).toBe("/cart");
    await buyer.locator("[name='attributes[Terms accepted]']").check();
    await buyer.getByRole("button", { name: "Til kassen" }).click();
    await buyer.getByLabel("E-postadresse").fill(BUYER);
    await buyer.getByLabel("Fornavn").fill("Kari");
    await buyer.getByLabel("Etternavn").fill("Nordmann");
    await buyer.getByLabel("Gate og nummer").fill("Storgata 1");
    await buyer.getByLabel("Postnummer").fill("7010");
    await buyer.getByLabel("Poststed").fill("Trondheim");
    await buyer.locator("[name=paymentMethod]").first().check();
    await buyer.getByRole("button", { name: "Bestill og betal" }).click();
    await buyer.getByText(/Den har nummer/).waitFor();
    number = (await store.state()).orders.at(-1)?.number ?? 0;
  });

  it("is confirmed by one mail with all that was agreed, though word of it comes twice", async () => {
    const [mail] = await eventually("the confirmation", async () => {
      const mails = await mailTo(BUYER, new RegExp(`${number}`));
      return mails.length > 0 && mails;
    });
    expect(mail!.text).toContain("Storgata 1");
    expect(mail!.text).toMatch(/Angreskjema/i);
    expect(mail!.html).not.toMatch(/<img[^>]+src="https?:|utm_/);
    const [delivery] = (await store.state()).webhooks.filter(
      ({ topic }) => topic === "orders/create",
    );
    expect(delivery).toBeDefined();
    await store.webhook("orders/create", undefined, 2);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    expect(await mailTo(BUYER, new RegExp(`${number}`))).toHaveLength(1);
    await buyer.goto(here(mail!.text, /https?:\S+\/apps\/tillit\/terms\?\S+/));
    await buyer.getByText("Frakten er gratis.").waitFor();
    await meetsNoBarrier();
  });

  it("is withdrawn from in two steps by a guest, four days after it came", async () => {
    await store.orderHappens(number, "fulfillments");
    await store.orderHappens(number, "delivery");
    await store.advanceClock("P4D");
    await buyer.goto(`${url}/products/wool-blanket`);
    await buyer.getByRole("link", { name: "Angre kjøpet her" }).first().click();
    await meetsNoBarrier();
    await buyer.getByLabel("Navnet ditt").fill("Kari Nordmann");
    await buyer.getByLabel("Ordrenummer").fill(`#${number}`);
    await buyer.getByLabel("E-post for kvitteringen").fill(BUYER);
    await buyer.getByLabel("Hele ordren").check();
    // Who types everything within seconds looks like a machine.
    await store.advanceClock("PT1M");
    await buyer.getByRole("button", { name: "Angre kjøpet her" }).click();
    await buyer.getByRole("button", { name: "Bekreft at du angrer kjøpet", exact: true }).click();
    await buyer.getByRole("heading", { name: "Kvittering for at du har angret kjøpet" }).waitFor();
    const [row] = await inAppDatabase<{ flags: string[] }>(`select flags from "Withdrawal"`);
    expect(row?.flags).toEqual([]);
  });

  it("has a receipt by mail, and a page that stays", async () => {
    const [mail] = await eventually("the receipt", async () => {
      const mails = await mailTo(BUYER, /^Kvittering/);
      return mails.length > 0 && mails;
    });
    await buyer.goto(here(mail!.text, /https?:\S+\/apps\/tillit\/withdrawal\?\S+/));
    await buyer.getByText("Denne kvitteringen ble sendt til e-postadressen din").waitFor();
    await meetsNoBarrier();
  });

  it("stands in the merchant's inbox until the money is back", async () => {
    await someone.opens("/orders/withdrawals");
    await someone.app.getByText(/Waiting for the goods until/).waitFor();
    expect(await barriersOn(someone.page)).toEqual([]);
    await someone.app
      .getByRole("link", { name: /Withdrawal no\. 1/ })
      .first()
      .click();
    await someone.app.getByText("Kari Nordmann").waitFor();
    await someone.app.getByRole("button", { name: "The goods are back" }).click();
    await someone.app
      .getByText(/Refund due in \d+ days/)
      .first()
      .waitFor();
    await store.advanceClock("P20D");
    await someone.opens("/orders/withdrawals");
    await someone.app
      .getByText(/Refund overdue/)
      .first()
      .waitFor();
    await someone.app
      .getByRole("link", { name: /Withdrawal no\. 1/ })
      .first()
      .click();
    await someone.app.getByRole("button", { name: "It is refunded" }).click();
    await someone.app.getByRole("button", { name: "Close", exact: true }).click();
    await someone.app.getByRole("button", { name: "Undo “Closed”" }).waitFor();
    await someone.opens("/orders/withdrawals");
    await someone.app.getByText("Nothing is open").waitFor();
  });

  it("is one line among the orders, with all that happened", async () => {
    await someone.opens("/orders");
    const line = someone.app.getByRole("listitem").filter({ hasText: `Order ${number}` });
    const text = await line.innerText();
    expect(text).toContain("Terms of sale, version 1: ticked in the cart.");
    expect(text).toContain("Confirmation sent on");
    expect(text).toContain("1 withdrawal");
    expect(await barriersOn(someone.page)).toEqual([]);
    expect(consoleComplaints()).toEqual([]);
  });
});
