import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

describe("account security", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/account-security");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).last();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();

  it("begins with what Shopify knows and most shops can say, and saves none of it by itself", async () => {
    await someone.app
      .getByText("Shopify tells us: shoppers sign in with a one-time code")
      .waitFor();
    await press("Tick the usual answers");
    expect(await someone.app.getByLabel("your password", { exact: true }).isChecked()).toBe(true);
    expect(
      await someone.app.getByLabel("a picture of your passport or identity card").isChecked(),
    ).toBe(false);
    expect((await store.state()).metafields.some(({ key }) => key === "account_security")).toBe(
      false,
    );
  });

  it("takes an address that mails come from, and no name in its place", async () => {
    await press("Add an address");
    await field("E-mail address").fill("Careful Goods");
    await someone.app.getByText("This is not an e-mail address.").waitFor();
    await field("E-mail address").fill("ordre@careful-goods.example");
    await field("What comes from it").fill("Ordre og levering");
    await someone.app.getByLabel("Language you are writing in").selectOption("en");
    await field("What comes from it").fill("Orders and delivery");
    await field("Phone").fill("+47 22 33 44 55");
    await someone.app.frameLocator("iframe").getByText("ordre@careful-goods.example").waitFor();
  });

  it("is read by shoppers in their language once it is saved", async () => {
    await someone.saves();
    await someone.seesPublished();
    await shoppersSee({
      store,
      block: "account-security",
      reads: {
        "": [
          "Slik logger du inn",
          "sekssifret kode som virker én gang",
          "ordre@careful-goods.example",
          "Ordre og levering",
          "+47 22 33 44 55",
        ],
        "/en": ["How you sign in", "a six-digit code that works once", "Orders and delivery"],
      },
    });
  });

  it("meets nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, () => someone.opens("/account-security"));
    expect(consoleComplaints()).toEqual([]);
  });
});
