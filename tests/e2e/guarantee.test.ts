import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { merchantsMeetNoBarrier, shoppersSee } from "./setting-journey";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

/** A picture as tall as the notice is, drawn by the browser itself. */
const SIZE = { width: 620, height: 877 };

describe("guarantees", () => {
  let someone: Merchant;

  beforeAll(async () => {
    await startAnew(store, "careful");
    await store.changeScopes({ grant: ["write_files"] });
    someone = merchant(await aVisitor(), url);
    await someone.opens("/guarantee");
  });
  afterAll(closeBrowser);

  const field = (label: string) => someone.app.getByLabel(label, { exact: true }).first();
  const press = (name: string) => someone.app.getByRole("button", { name, exact: true }).click();
  const says = (text: string | RegExp) => someone.app.getByText(text).first().waitFor();
  const writesIn = (locale: string) =>
    someone.app.getByLabel("Language you are writing in").selectOption(locale);

  it("by law are known for each country the shop ships to", async () => {
    await says(/Norway: 2 years, 5 for goods meant to last considerably longer/);
    await says(/Sweden: 3 years/);
    await someone.app.getByLabel("Tell shoppers what the law of their country gives them").check();
  });

  it("have the EU's notice only with its words", async () => {
    const page = await aVisitor({ viewport: SIZE });
    const buffer = await page.screenshot();
    await page.context().close();
    const chosen = someone.page.waitForEvent("filechooser");
    await press("Choose a picture");
    await (await chosen).setFiles({ name: "notice.png", mimeType: "image/png", buffer });
    await someone.app.getByRole("button", { name: "Remove the picture" }).waitFor();
    await someone.saves();
    await says("Copy the words of the notice here.");
    await field("Its words, Norwegian Bokmål").fill("Ordene i kunngjøringen.");
  });

  it("beside the law's are said whole", async () => {
    await someone.app.getByLabel("There is a guarantee besides the legal one").check();
    await field("How long").fill("10");
    await someone.saves();
    await says("Say for which goods it is.");
    await says("Say what is covered.");
    await field("For which goods").fill("Alle pledd.");
    await field("What is covered").fill("Sømmer som går opp.");
    await writesIn("en");
    await field("For which goods").fill("All blankets.");
    await writesIn("nb");
    await someone.saves();
    await someone.seesPublished();
  });

  it("are seen by shoppers in their language", async () => {
    await shoppersSee({
      store,
      block: "guarantee",
      reads: {
        "": [
          "i 2 år, og i 5 år",
          "Ordene i kunngjøringen.",
          "10 års garanti fra",
          "Alle pledd.",
          "Garantien begrenser dem ikke",
        ],
        "/en": ["10-year guarantee from", "All blankets.", "Sømmer som går opp."],
      },
    });
  });

  it("show the notice whole, in its own proportions", async () => {
    const { id } = await store.placeBlock("guarantee", "product", { form: "full" });
    const shopper = await aVisitor({ viewport: { width: 360, height: 800 } });
    await shopper.goto(`${url}/products/wool-blanket`);
    const picture = shopper.locator(".shopify-app-block section img");
    await picture.scrollIntoViewIfNeeded();
    const box = await picture.boundingBox();
    expect(box && box.height / box.width).toBeCloseTo(SIZE.height / SIZE.width, 1);
    expect(await picture.evaluate((image) => getComputedStyle(image).filter)).toBe("none");
    await shopper.context().close();
    await store.removeBlock(id);
  });

  it("meet nobody with a barrier in the admin", async () => {
    await merchantsMeetNoBarrier(someone, () => someone.opens("/guarantee"));
    expect(consoleComplaints()).toEqual([]);
  });
});
