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
const MUG = "44000000001001";

const DELIVERED = {
  ...{ email: "kari@mail.example", firstName: "Kari", lastName: "Nordmann" },
  ...{ address1: "Storgata 1", zip: "7010", city: "Trondheim" },
};

const lastOrder = async () => (await store.state()).orders.at(-1);

describe("terms of sale", () => {
  let someone: Merchant;
  let shopper: Page;

  beforeAll(async () => {
    await startAnew(store, "careful");
    await store.placeBlock("terms", "cart");
    someone = merchant(await aVisitor(), url);
    shopper = await aVisitor({ ...PHONE, javaScriptEnabled: false });
  });
  afterAll(closeBrowser);

  async function writes(words: string) {
    await someone.opens("/terms");
    await someone.app.getByRole("textbox", { name: "Terms of sale" }).fill(words);
    await someone.saves();
    await someone.seesPublished();
  }
  const toCheckout = (page: Page) => page.getByRole("button", { name: "Check out" }).click();
  async function fillsCart(page: Page) {
    await page.request.post(`${url}/cart/add`, { form: { id: MUG, quantity: "1" } });
    await page.goto(`${url}/en/cart`);
  }
  async function orders(page: Page) {
    for (const [name, value] of Object.entries(DELIVERED)) {
      await page.locator(`[name=${name}]`).fill(value);
    }
    await page.locator("[name=paymentMethod]").first().check();
    await page.locator(".checkout form .button").click();
    await page.waitForURL(/thank-you/);
    return lastOrder();
  }
  const acceptedWith = async () => (await lastOrder())?.attributes["Terms accepted"];

  it("are nowhere before the merchant has written some", async () => {
    await fillsCart(shopper);
    expect(await shopper.locator("[name='attributes[Terms accepted]']").count()).toBe(0);
  });

  it("go with an order from a cart without scripts, where the cart only says so", async () => {
    await writes("# 1. The contract\nThe first terms.");
    await eventually("the cart to say so", async () => {
      await fillsCart(shopper);
      return (await shopper.locator("main").innerText()).includes("By ordering you accept");
    });
    await toCheckout(shopper);
    await orders(shopper);
    expect(await acceptedWith()).toMatch(/^stated, version 1, [0-9a-f]{64}, 2/);
  });

  it("can be read in the version that the cart named, after they were changed", async () => {
    await fillsCart(shopper);
    const link = shopper.getByRole("link", { name: "Terms of sale" }).first();
    const address = new URL((await link.getAttribute("href")) ?? "", url).href;
    await writes("# 1. The contract\nThe second terms.");
    await shopper.goto(address);
    const read = await shopper.locator("main").innerText();
    expect(read).toContain("The first terms.");
    expect(read).toContain("This is an earlier version of the terms.");
    await shopper.getByRole("link", { name: "Read the newest version" }).click();
    expect(await shopper.locator("main").innerText()).toContain("The second terms.");
  });

  it("are ticked before the checkout where the merchant wants that, and never ticked already", async () => {
    await someone.app.getByLabel("Accepted").selectOption("ticked");
    await someone.saves();
    await someone.seesPublished();
    const box = shopper.getByRole("checkbox");
    await eventually("the cart to ask", async () => {
      await fillsCart(shopper);
      return (await box.count()) === 1;
    });
    expect(await box.isChecked()).toBe(false);
    await toCheckout(shopper);
    expect(new URL(shopper.url()).pathname).toBe("/en/cart");
    await box.check();
    await toCheckout(shopper);
    await orders(shopper);
    expect(await acceptedWith()).toMatch(/^ticked, version 2, /);
  });

  it("are counted honestly: an order that came past the cart says nothing", async () => {
    await store.order({
      ...{ email: "ola@mail.example", name: "Ola Nordmann", locale: "nb" },
      lines: [{ handle: "stoneware-mug", quantity: 1 }],
    });
    await eventually("all three to be heard of", async () => {
      await someone.opens("/terms");
      const said = await someone.app.locator("main").innerText();
      return said.includes("2 orders say that") && said.includes("1 order says nothing");
    });
    await someone.app.getByRole("link", { name: "Read version 1" }).click();
    await someone.app.getByText("The first terms.").waitFor();
  });

  it("are in nobody's way: in the cart, on their page, in the admin", async () => {
    expect(await barriersOn(someone.page)).toEqual([]);
    await someone.opens("/terms");
    expect(await barriersOn(someone.page)).toEqual([]);
    const phone = await aVisitor(PHONE);
    await fillsCart(phone);
    for (const page of [`${url}/en/cart`, `${url}/apps/tillit/terms?lang=en`]) {
      await phone.goto(page);
      expect(await barriersOn(phone)).toEqual([]);
      expect(await scrollsSideways(phone)).toBe(false);
    }
    expect(consoleComplaints()).toEqual([]);
  });
});
