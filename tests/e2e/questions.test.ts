import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const published = async () =>
  (await store.state()).metafields.find(({ key }) => key === "questions")?.value ?? null;

describe("questions and answers", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    someone = merchant(await aVisitor(), url);
    await someone.opens("/questions");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).last();
  const press = (name: string | RegExp) =>
    someone.app.getByRole("button", { name, exact: true }).click();
  const writesIn = (locale: string) =>
    someone.app.getByLabel("Language you are writing in").selectOption(locale);

  it("are offered with outlines, of which nothing is published", async () => {
    await press("Add 6 questions");
    await someone.saves();
    await someone.page
      .getByRole("button", { name: "Save", exact: true })
      .waitFor({ state: "hidden" });
    await someone.app.getByText("Levering (2 questions)").waitFor();
    expect(await published()).toBeNull();
  });

  it("say what is missing until somebody has completed it", async () => {
    await press("Edit Levering (2 questions)");
    expect(await someone.app.getByText("Not shown yet").count()).toBe(2);
    await press("Edit Når får jeg pakken min?");
    await someone.app.getByText("Replace what stands in brackets").waitFor();
    await field("Answer").fill("Om to til fire dager.\n\nDu får en melding når den er sendt.");
    await someone.app.getByText("Replace what stands in brackets").waitFor({ state: "hidden" });
    expect(await someone.app.getByText("Not shown yet").count()).toBe(1);
    await writesIn("en");
    await field("Answer").fill("In two to four days.");
    await writesIn("nb");
  });

  it("change their group", async () => {
    await field("Group").selectOption({ label: "Retur" });
    await someone.app.getByText("Levering (1 question)").waitFor();
    await press("Edit Retur (3 questions)");
    await press("Edit Når får jeg pakken min?");
    await field("Group").selectOption({ label: "Levering" });
    await someone.app.getByText("Levering (2 questions)").waitFor();
  });

  it("are seen by shoppers as soon as they have an answer", async () => {
    await someone.saves();
    await someone.seesPublished();
    await shoppersSee({
      store,
      block: "questions",
      reads: {
        "": ["Levering", "Når får jeg pakken min?", "Du får en melding når den er sendt."],
        "/en": ["Delivery", "When will I get my parcel?", "In two to four days."],
      },
    });
    expect(await published()).not.toContain("[…");
  });

  it("open when the browser's search finds something in them", async () => {
    await store.placeBlock("questions", "product", { form: "full" });
    const shopper = await aVisitor({ javaScriptEnabled: false });
    await shopper.goto(`${url}/products/wool-blanket#:~:text=en%20melding`);
    await shopper.locator("details[open]").waitFor();
    await shopper.context().close();
  });

  it("meet nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, async () => {
      await someone.opens("/questions");
      await press("Edit Levering (2 questions)");
      await press("Edit Når får jeg pakken min?");
      await press("Choose from the ready questions");
    });
    expect(consoleComplaints()).toEqual([]);
  });
});
