import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);
const PRODUCT = `${url}/products/wool-blanket`;

const DAY_MS = 86_400_000;
const inDays = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  await store.placeBlock("badges");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  await someone.app.getByRole("button", { name: "Add a seal" }).waitFor();
});
afterAll(closeBrowser);

const field = (label: string) => someone.app.getByLabel(label, { exact: true }).last();
const press = (name: string) => someone.app.getByRole("button", { name }).last().click();
const says = (text: string) => someone.app.getByText(text).waitFor();

async function fills({ holder, address, until }: Record<"holder" | "address" | "until", string>) {
  await field("Holder").fill(holder);
  await field("Address of the certificate or profile").fill(address);
  if (until) await field("Valid until").fill(until);
}

/** A picture of a known size, drawn by the browser itself. */
async function aPicture(width: number, height: number): Promise<Buffer> {
  const page = await aVisitor({ viewport: { width, height } });
  const picture = await page.screenshot();
  await page.close();
  return picture;
}

/** What a shopper sees once the merchant's last save has come through. */
async function shopperSees(names: string[]) {
  const shopper = await aVisitor();
  await eventually(`${names.join(", ") || "nothing"} on the storefront`, async () => {
    await shopper.goto(PRODUCT);
    const texts = (await badgesOf(shopper)).map(({ text }) => text.split("\n")[0]);
    return texts.join() === names.join();
  });
  return shopper;
}

describe("a seal", () => {
  it("lacks nothing out loud until somebody saves, and then all of it at once", async () => {
    await press("Add a seal");
    await says("The preview waits until every field is filled in correctly.");
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await someone.app.getByText("Enter whom it was given to.").count()).toBe(0);
    await someone.saves();
    await says("Not saved yet: 3 things to mend");
    await says("Enter the day until which it is valid.");
  });

  it("is told while it is typed that its address is nobody's proof", async () => {
    const address = field("Address of the certificate or profile");
    await address.fill("http://www.trustedshops.com/x");
    await says("The address must begin with https://.");
    await address.fill("https://evil.example/x");
    await says("This is not a certificate or profile on Trusted Shops’s own site.");
    expect(await address.evaluate((element) => element === document.activeElement)).toBe(true);
    await fills({
      holder: "Careful Goods AS",
      address: "https://www.trustedshops.no/buyerrating/info_X1.html",
      until: inDays(300),
    });
    await someone.preview().getByText("Trusted Shops").waitFor();
    await someone.app.getByText("things to mend").waitFor({ state: "hidden" });
  });

  it("stays without a picture when the permission is declined, and says so", async () => {
    await press("Choose a picture");
    await someone.page.getByRole("dialog").getByRole("button", { name: "Cancel" }).click();
    await says("Without that permission there is no picture here.");
    await someone.saves();
    await someone.seesPublished();
    const shopper = await shopperSees(["Trusted Shops"]);
    expect(await shopper.locator(".shopify-app-block img").count()).toBe(0);
    await shopper.close();
  });

  it("gets a picture once it is allowed, and shoppers see it in its own size", async () => {
    await press("Choose a picture");
    await someone.page.getByRole("dialog").getByRole("button", { name: "Update" }).click();
    await says("Thank you. Now choose the picture.");
    const chosen = someone.page.waitForEvent("filechooser");
    await press("Choose a picture");
    const buffer = await aPicture(180, 90);
    await (await chosen).setFiles({ name: "seal.png", mimeType: "image/png", buffer });
    await someone.app.getByRole("img", { name: "Trusted Shops" }).waitFor();
    await someone.saves();
    const shopper = await shopperSees(["Trusted Shops"]);
    const picture = shopper.locator(".shopify-app-block img");
    await eventually("the picture", async () => {
      await shopper.goto(PRODUCT);
      return (await picture.count()) === 1;
    });
    await picture.scrollIntoViewIfNeeded();
    await eventually("the picture to load", () =>
      picture.evaluate((image) => (image as HTMLImageElement).naturalWidth > 0),
    );
    expect(await picture.getAttribute("width")).toBe("180");
    expect(await picture.getAttribute("height")).toBe("90");
    const box = await picture.boundingBox();
    expect(box && Math.round(box.width / box.height)).toBe(2);
    await shopper.close();
  });

  it("of Trustpilot is a link, with neither picture nor end", async () => {
    await press("Add a seal");
    await field("Given by").selectOption("trustpilot");
    expect(await someone.app.getByLabel("Valid until", { exact: true }).count()).toBe(0);
    expect(await someone.app.getByRole("button", { name: "Choose a picture" }).count()).toBe(0);
    const address = "https://no.trustpilot.com/review/careful-goods.example";
    await fills({ holder: "Careful Goods 4.8/5", address, until: "" });
    await says("Stars and scores of others must not be copied.");
    await field("Holder").fill("Careful Goods");
    await someone.saves();
    const shopper = await shopperSees(["Trusted Shops", "Trustpilot"]);
    expect((await badgesOf(shopper))[1]?.proof).toBe(address);
    await shopper.close();
  });

  it("that ends disappears the day after, published or not", async () => {
    await press("Edit Trusted Shops");
    await field("Valid until").fill(inDays(-1));
    await says("not shown");
    await someone.saves();
    await (await shopperSees(["Trustpilot"])).close();

    const published = (await store.state()).metafields.find(({ key }) => key === "badges")!;
    const forgotten = JSON.parse(published.value) as { seals: { until: string | null }[] };
    forgotten.seals[0]!.until = inDays(-1);
    await store.forgeMetafield("badges", JSON.stringify(forgotten));
    await (await shopperSees([])).close();
  });

  it("that was removed comes back with Undo", async () => {
    await press("Remove “Trustpilot”");
    await press("Undo");
    await someone.app.getByRole("button", { name: "Edit Trustpilot" }).waitFor();
    expect(consoleComplaints()).toEqual([]);
  });
});
