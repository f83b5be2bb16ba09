import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);
const PRODUCT = `${url}/products/wireless-charger`;

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careless");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/badges", "de");
  await someone.app.getByRole("button", { name: "„Onlineshop seit 2023“ hinzufügen" }).waitFor();
});
afterAll(closeBrowser);

const row = (text: string) =>
  someone.app.getByRole("listitem").filter({ hasText: text }).filter({ hasNotText: "Siegel" });

describe("a claim that the shop cannot make yet", () => {
  it.each([
    ["encrypted-connection", "Ihre Hauptdomain antwortet noch nicht über https.", "domains"],
    ["contact-email", "Es ist keine Kontakt-E-Mail-Adresse eingetragen.", "general"],
    ["return-policy", "Ihre Rückgaberegeln sind noch nicht veröffentlicht.", "legal"],
  ])("(%s) says what is missing and leads to where it is entered", async (_, missing, place) => {
    expect(await row(missing).getByRole("button").count()).toBe(0);
    const link = row(missing).getByRole("link", { name: "In Shopify einrichten" });
    expect(await link.getAttribute("href")).toBe(`shopify://admin/settings/${place}`);
    expect(await link.getAttribute("target")).toBe("_top");
  });

  it("opens Shopify's own settings around the frame", async () => {
    await row("Kontakt-E-Mail-Adresse").getByRole("link").click();
    await someone.page.waitForURL("**/admin/settings/general");
    await someone.opens("/badges", "de");
  });

  it("can be made as soon as the fact is there and the merchant looks again", async () => {
    await store.changeShop({ contactEmail: "hallo@careless-gadgets.example" });
    await someone.app.getByRole("button", { name: "Erneut prüfen" }).click();
    await someone.app.getByRole("button", { name: "„Per E-Mail erreichbar“ hinzufügen" }).click();
    await someone.app.getByRole("button", { name: "„Onlineshop seit 2023“ hinzufügen" }).click();
    await someone.page.getByRole("button", { name: "Speichern", exact: true }).click();
    await someone.app.getByText("Veröffentlicht", { exact: true }).waitFor();
  });
});

describe("the block in a shop whose domain has no https", () => {
  it("is drawn as the theme editor's settings say", async () => {
    const colors = { icon_color: "#ff0000", text_color: "#0000ff" };
    const layout = { layout: "list", alignment: "center", icon_position: "above", icon_size: 48 };
    const { id } = await store.placeBlock("badges", "product", { ...layout, ...colors });
    const shopper = await aVisitor();
    await shopper.goto(PRODUCT);
    const looks = await shopper.locator(".shopify-app-block").evaluate((block) => {
      const [first, second] = [...block.querySelectorAll("li")].map((item) =>
        item.getBoundingClientRect(),
      );
      const icon = block.querySelector("svg")!;
      const text = block.querySelector("a span")!;
      const around = block.getBoundingClientRect();
      const middle = (box: DOMRect) => box.x + box.width / 2;
      return {
        onePerLine: second!.top >= first!.bottom,
        inTheMiddle: Math.abs(middle(text.getBoundingClientRect()) - middle(around)) < 2,
        iconAbove: icon.getBoundingClientRect().bottom <= text.getBoundingClientRect().top,
        iconSize: icon.getBoundingClientRect().width,
        iconColor: getComputedStyle(icon).stroke,
        textColor: getComputedStyle(text).color,
      };
    });
    expect(looks).toEqual({
      onePerLine: true,
      inTheMiddle: true,
      iconAbove: true,
      iconSize: 48,
      iconColor: "rgb(255, 0, 0)",
      textColor: "rgb(0, 0, 255)",
    });
    await store.removeBlock(id);
    await shopper.close();
  });

  it("stands in the shopper's language, beside each other, in the theme's colours", async () => {
    await store.placeBlock("badges", "product", { layout: "row" });
    const shopper = await aVisitor();
    await shopper.goto(PRODUCT.replace("/products", "/en/products"));
    await eventually("English badges", async () => (await badgesOf(shopper)).length === 2);
    expect((await badgesOf(shopper)).map(({ text }) => text)).toEqual([
      "Reach us by e-mail",
      "Online shop since 2023",
    ]);
    const [first, second] = await shopper.locator(".shopify-app-block li").all();
    expect((await first!.boundingBox())!.y).toBe((await second!.boundingBox())!.y);
    const color = (selector: string) =>
      shopper
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
    expect(await color(".shopify-app-block a")).toBe(await color("main"));
    expect(consoleComplaints()).toEqual([]);
    await shopper.close();
  });
});
