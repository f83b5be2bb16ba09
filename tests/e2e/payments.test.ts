import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const FIVE = ["Vipps", "Card", "Klarna", "PayPal", "Invoice"];

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/payments");
  await button("Add Vipps").waitFor();
});
afterAll(closeBrowser);

const button = (name: string) => someone.app.getByRole("button", { name, exact: true });
const preview = () => someone.app.frameLocator("iframe");

describe("the ways to pay", () => {
  it("are added with one click each, and are ready as they are", async () => {
    for (const name of FIVE) await button(`Add ${name}`).click();
    await preview().locator("#payment-invoice").waitFor();
    expect(await preview().locator("summary").allInnerTexts()).toEqual([
      "Vipps",
      "Kort",
      "Klarna",
      "PayPal",
      "Faktura",
    ]);
  });

  it("leave the keyboard where the next one is added", async () => {
    await button("Add Apple Pay").focus();
    await someone.page.keyboard.press("Enter");
    await button("Add Apple Pay").waitFor({ state: "hidden" });
    expect(await button("Add Google Pay").evaluate((it) => it === document.activeElement)).toBe(
      true,
    );
    await button("Remove “Apple Pay”").click();
  });

  it("cost nothing more where the law forbids it, and say so; elsewhere they may", async () => {
    await button("Edit Kort").click();
    await someone.app.getByText("Directive (EU) 2015/2366, Article 62(4)").waitFor();
    await button("Close Kort").click();
    await button("Edit Faktura").click();
    await someone.app.getByLabel("Extra cost for paying in this way").selectOption("amount");
    await someone.app.getByLabel("An amount per order").fill("49");
    await preview().getByText("49,00").waitFor({ state: "attached" });
  });

  it("are said in the merchant's words once these are written, and in Tillit's again after", async () => {
    await someone.app.getByLabel("How to pay", { exact: true }).fill("Faktura kommer på e-post.");
    await preview().getByText("Faktura kommer på e-post.").waitFor({ state: "attached" });
    await button("Use Tillit’s words again").click();
    await preview().getByText("Velg faktura og legg inn").waitFor({ state: "attached" });
    await button("Close Faktura").click();
  });

  it("can be the merchant's own, once it has a name", async () => {
    await button("Add a method of your own").click();
    await someone.saves();
    await someone.app.getByText("Enter what the method is called.").first().waitFor();
    await someone.app.getByLabel("Name", { exact: true }).fill("I butikken");
    await preview().locator("#payment-own-1").waitFor();
    await button("Close I butikken").click();
  });

  it("have one contact, taken over from Shopify", async () => {
    await button("Use hei@careful-goods.example").click();
    await someone.app.getByLabel("Hours", { exact: true }).fill("Mandag–fredag 9–16");
    await someone.saves();
    await someone.seesPublished();
  });

  it("come back when removed by a slip, to the same place, and once", async () => {
    await button("Remove “Vipps”").click();
    await button("Undo").click();
    const moves = button("Move “Vipps”");
    await expect.poll(() => moves.evaluate((it) => it === document.activeElement)).toBe(true);
    await button("Remove “Vipps”").click();
    await button("Undo").waitFor();
    await someone.page.getByRole("button", { name: "Discard" }).click();
    await moves.waitFor();
    expect(await button("Undo").count()).toBe(0);
    expect(await moves.count()).toBe(1);
  });

  it("are read by shoppers in their language, on any screen, with scripts off", async () => {
    await shoppersSee({
      store,
      block: "payments",
      reads: {
        "": [
          "Betaling",
          "Velg Vipps og skriv inn mobilnummeret ditt",
          "Beløpet reserveres når du bestiller",
          /49,00\skr/,
          "hei@careful-goods.example",
        ],
        "/en": [
          "Payment",
          "Choose Vipps and enter your mobile number",
          "How you get your money back",
          "Does something look wrong with a payment?",
        ],
      },
    });
  });

  it("stand beside the marks of what the checkout takes", async () => {
    const { id } = await store.placeBlock("payments", "product", { form: "full" });
    const shopper = await aVisitor();
    await shopper.goto(`${url}/products/wool-blanket`);
    const marks = shopper.locator(".shopify-app-block .tillit-k img");
    expect(await marks.evaluateAll((all) => all.map((it) => it.getAttribute("alt")))).toEqual([
      "Visa",
      "Master",
      "American express",
      "Paypal",
      "Klarna",
      "Apple pay",
    ]);
    await shopper.context().close();
    await store.removeBlock(id);
  });

  it("are a page that nobody meets a barrier on", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.opens("/payments");
      await button("Edit Kort").click();
    });
    expect(consoleComplaints()).toEqual([]);
  });
});
