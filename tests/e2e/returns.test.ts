import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

describe("returns", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/returns");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).first();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => someone.app.getByText(text).first().waitFor();
  const writesIn = (locale: string) =>
    someone.app.getByLabel("Language you are writing in").selectOption(locale);
  const policy = async () => (await fetch(`${url}/policies/refund-policy`)).text();

  it("begin with what is usual, and save nothing of it unasked", async () => {
    await press("30 days, you pay the way back");
    expect(await field("Buyers can change their mind for").inputValue()).toBe("30");
    expect((await store.state()).metafields.some(({ key }) => key === "returns")).toBe(false);
  });

  it("cannot be shorter than the law where the shop ships in the EU and EEA", async () => {
    await field("Buyers can change their mind for").fill("7");
    await someone.saves();
    await says(/less than 14 days is against the law: Directive 2011\/83\/EU, Art\. 9\(1\)/);
    await field("Buyers can change their mind for").fill("30");
  });

  it("may be otherwise in chosen countries", async () => {
    await press("Add countries");
    await someone.app.getByLabel("Countries", { exact: true }).selectOption({ label: "Sweden" });
    await someone.app.getByLabel("Buyers can change their mind for").last().fill("14");
    await someone.app.getByLabel("Who pays the way back").last().selectOption("buyer");
    await someone.app.getByLabel("What it costs, about").last().fill("149");
    await someone.app.getByRole("button", { name: /^Close Sweden: 14 days/ }).waitFor();
  });

  it("have the law's reasons to choose from, for goods named in the shop's languages", async () => {
    await someone.app.getByLabel("Goods made to your wishes or clearly personalised").check();
    await field("Which of your goods").fill("pledd med navn");
    await writesIn("en");
    await field("Which of your goods").fill("blankets with a name");
    await writesIn("nb");
    await someone.saves();
    await someone.seesPublished();
  });

  it("are seen by shoppers in their language", async () => {
    await shoppersSee({
      store,
      block: "returns",
      reads: {
        "": ["Du har 30 dager", "Vi betaler returfrakten.", "pledd med navn", "Sverige"],
        "/en": ["You have 30 days", "It costs about", "blankets with a name", "Sweden"],
      },
    });
  });

  it("are not written over Shopify's refund policy before the merchant has compared and agreed", async () => {
    await press("Look at the policy");
    await says("Somebody wrote or changed the refund policy in Shopify.");
    expect(await policy()).not.toContain("Du har 30 dager");

    const answers = (name: string) =>
      someone.page.getByRole("dialog").getByRole("button", { name }).click();
    await press("Replace the text in Shopify");
    await answers("Cancel");
    await says("Without that permission Tillit cannot write the policy.");
    await press("Replace the text in Shopify");
    await answers("Update");
    await says("Shopify’s refund policy says what you have saved here.");
    expect(await policy()).toContain("Du har 30 dager");
  });

  it("meet nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.opens("/returns");
      await someone.app.getByRole("button", { name: /^Edit Sweden/ }).click();
    });
    expect(consoleComplaints()).toEqual([]);
  });
});
