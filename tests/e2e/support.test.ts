import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

describe("customer service", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/support");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).last();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();
  const says = (text: string) => someone.app.getByText(text).first().waitFor();
  const writesIn = (locale: string) =>
    someone.app.getByLabel("Language you are writing in").selectOption(locale);

  it("begins with what Shopify knows, and saves nothing of it unasked", async () => {
    await press("Fill in what is known");
    await says("E-post: ");
    expect(await field("Monday, opens at").inputValue()).toBe("09:00");
    expect((await store.state()).metafields.some(({ key }) => key === "support")).toBe(false);
  });

  it("says beside the field what cannot be", async () => {
    await field("Monday, closes at").fill("08:00");
    await says("The end must come after the beginning.");
    await field("Monday, closes at").fill("17:30");
    await press("The same as Monday until Friday");
    expect(await field("Friday, closes at").inputValue()).toBe("17:30");
  });

  it("lets a day have a pause, and be closed", async () => {
    await press("Add a second opening on Friday");
    await field("Friday, opens at").fill("18:00");
    await field("Friday, closes at").fill("20:00");
    await press("Remove the second opening on Friday");
    await someone.app.getByLabel("Wednesday", { exact: true }).last().uncheck();
    expect(await field("Wednesday, opens at").count()).toBe(0);
  });

  it("promises an answer, in the shop's languages", async () => {
    await someone.app.getByRole("button", { name: /^Edit E-post/ }).click();
    await field("You answer within").fill("1");
    await field("Unit").selectOption("working-days");
    await field("Note").fill("Skriv ordrenummeret i emnefeltet.");
    await writesIn("en");
    await field("Note").fill("Put the order number in the subject.");
    await writesIn("nb");
  });

  it("knows the days on which nobody answers", async () => {
    await press("Add days");
    await someone.saves();
    await says("Choose the day.");
    await field("First day").fill("2026-12-24");
    await field("Last day").fill("2026-12-26");
    await someone.app.getByLabel("Every year on the same date").check();
    await field("Name").fill("jul");
    await someone.saves();
    await someone.seesPublished();
  });

  it("is seen by shoppers in their language", async () => {
    await shoppersSee({
      store,
      block: "support",
      reads: {
        "": [
          "Svar innen én arbeidsdag",
          "Skriv ordrenummeret i emnefeltet.",
          /Mandag–tirsdag\s*09:00–17:30/,
          "(jul)",
        ],
        "/en": [
          "Answer within one working day",
          "Put the order number in the subject.",
          /Wednesday\s*closed/,
          "Central European Time",
        ],
      },
    });
  });

  it("takes back a removal", async () => {
    await press("Close E-post: hei@careful-goods.example");
    await press("Remove “E-post: hei@careful-goods.example”");
    await press("Undo");
    await says("E-post: hei@careful-goods.example");
  });

  it("meets nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.opens("/support");
      await someone.app.getByRole("button", { name: /^Edit Telefon/ }).click();
    });
    expect(consoleComplaints()).toEqual([]);
  });
});
