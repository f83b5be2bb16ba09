import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const UNPLACED = "Your badges do not stand on product pages.";
const UNEXPLAINED = "Your checkout takes a payment method that you say nothing about.";

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  await someone.adds("Kryptert forbindelse");
  await someone.saves();
  await someone.seesPublished();
  await someone.opens("/audit");
});
afterAll(closeBrowser);

const finding = (text: string) => someone.app.getByRole("heading", { name: text });

const stands = () => someone.app.getByText("This is how it stands now.");

async function looksAgain() {
  await someone.app.getByRole("button", { name: "Look again" }).click();
  await stands().waitFor({ state: "detached" });
  await stands().waitFor();
}

describe("a look at the storefront", () => {
  it("is shown while it is under way, step by step", async () => {
    await someone.app.getByRole("button", { name: "Look again" }).click();
    await someone.app.getByText(/Looking at your storefront: step \d+ of \d+/).waitFor();
    await someone.app.getByRole("progressbar").waitFor();
    await stands().waitFor();
    await someone.app.getByText(/Your storefront was last looked at on/).waitFor();
  });

  it("finds that chosen badges stand nowhere, until they do", async () => {
    await finding(UNPLACED).waitFor();
    const { id } = await store.placeBlock("badges");
    await looksAgain();
    await finding(UNPLACED).waitFor({ state: "detached" });
    await store.removeBlock(id);
    await looksAgain();
    await finding(UNPLACED).waitFor();
  });

  it("knows what the checkout takes", async () => {
    await finding(UNEXPLAINED).waitFor();
  });

  it("reads what the checkout takes from a page that holds nothing else of ours", async () => {
    const page = await (await fetch(`${url}/apps/tillit/payment-types`)).text();
    expect(page).toContain(`id="tillit-payment-types">["`);
    expect(consoleComplaints()).toEqual([]);
  });
});
