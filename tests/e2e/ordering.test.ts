import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { badgesOf } from "./shopper";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);

const [LOCK, SINCE, SHIPS] = [
  "Kryptert forbindelse",
  "Nettbutikk siden 2019",
  "Leverer til 5 land",
];

let someone: Merchant;

beforeAll(async () => {
  await startAnew(store, "careful");
  await store.placeBlock("badges");
  someone = merchant(await aVisitor(), url);
  await someone.opens("/badges");
  for (const claim of [LOCK, SINCE, SHIPS]) await someone.adds(claim!);
});
afterAll(closeBrowser);

const handle = (claim?: string) =>
  someone.app.getByRole("button", { name: `Move “${claim}”`, exact: true });
const saveBar = () => someone.page.getByRole("region", { name: "Unsaved changes" });

/** The rows of the form, from the top. */
const rows = () =>
  someone.app
    .getByRole("button", { name: /^Remove “/ })
    .evaluateAll((buttons) =>
      buttons.map((button) => /“(.*)”/.exec(button.getAttribute("aria-label") ?? "")?.[1]),
    );
const becomes = (what: string, order: (string | undefined)[]) =>
  eventually(what, async () => (await rows()).join() === order.join());

async function shopperSees(order: (string | undefined)[]) {
  const shopper = await aVisitor();
  await eventually("the order on the storefront", async () => {
    await shopper.goto(`${url}/products/wool-blanket`);
    return (await badgesOf(shopper)).map(({ text }) => text).join() === order.join();
  });
  await shopper.close();
}

describe("the order of the badges", () => {
  it("is changed by the keyboard on the handle, and is what shoppers see", async () => {
    // The handles wake up at the first sign of a person.
    await handle(LOCK).focus();
    await someone.page.keyboard.press("Shift");
    await someone.app.locator("[aria-roledescription=sortable]").first().waitFor();
    await handle(LOCK).press("Space");
    await someone.app.getByText(`“${LOCK}” is lifted, position 1 of 3.`).waitFor();
    await someone.page.keyboard.press("ArrowDown");
    await someone.app.getByText(`“${LOCK}” is over position 2 of 3.`).waitFor();
    await someone.page.keyboard.press("Space");
    await becomes("the lock in the middle", [SINCE, LOCK, SHIPS]);
    await someone.saves();
    await shopperSees([SINCE, LOCK, SHIPS]);
  });

  it("is changed by dragging, and is what shoppers see", async () => {
    const from = await handle(SHIPS).boundingBox();
    const to = await handle(SINCE).boundingBox();
    const { mouse } = someone.page;
    await mouse.move(from!.x + from!.width / 2, from!.y + from!.height / 2);
    await mouse.down();
    await mouse.move(to!.x + to!.width / 2, to!.y, { steps: 12 });
    await mouse.up();
    await becomes("the globe on top", [SHIPS, SINCE, LOCK]);
    await someone.saves();
    await shopperSees([SHIPS, SINCE, LOCK]);
  });

  it("is changed by the buttons, and put back when the merchant discards", async () => {
    await someone.app.getByRole("button", { name: `Move “${SHIPS}” down` }).click();
    await becomes("the globe in the middle", [SINCE, SHIPS, LOCK]);
    await saveBar().getByRole("button", { name: "Discard" }).click();
    await becomes("the order as it was saved", [SHIPS, SINCE, LOCK]);
    await saveBar().waitFor({ state: "detached" });
  });
});

describe("dragging, which is fetched at the first sign of a person", () => {
  it("takes nothing away from the click that was begun before it came", async () => {
    let arrives = () => {};
    const wanted = new Promise<void>((resolve) => (arrives = resolve));
    await someone.page.route("**/dragging-*.js", (route) => wanted.then(() => route.continue()));
    await someone.opens("/badges");
    const down = await someone.app
      .getByRole("button", { name: `Move “${SHIPS}” down` })
      .boundingBox();
    const { mouse } = someone.page;
    await mouse.move(down!.x + down!.width / 2, down!.y + down!.height / 2);
    await mouse.down();
    arrives();
    await someone.app.locator("[aria-roledescription=sortable]").first().waitFor();
    await mouse.up();
    await becomes("the globe in the middle", [SINCE, SHIPS, LOCK]);
    await saveBar().getByRole("button", { name: "Discard" }).click();
    await becomes("the order as it was saved", [SHIPS, SINCE, LOCK]);
    await saveBar().waitFor({ state: "detached" });
  });
});

describe("a badge that was removed", () => {
  it("comes back to its place with Undo, and then nothing is unsaved", async () => {
    await someone.removes(SINCE!);
    await becomes("two badges", [SHIPS, LOCK]);
    await someone.app.getByRole("button", { name: "Undo" }).click();
    await becomes("all three badges", [SHIPS, SINCE, LOCK]);
    await saveBar().waitFor({ state: "detached" });
    expect(consoleComplaints()).toEqual([]);
  });
});

describe("a session that ends while somebody types", () => {
  it("loses nothing of what was typed, and what was typed can be saved afterwards", async () => {
    const heading = someone.app.getByLabel("Heading above the badges");
    await heading.fill("Se etter selv");
    await someone.page.route("**/app/settings/badges", (route) =>
      route.continue({ headers: { ...route.request().headers(), authorization: "Bearer spent" } }),
    );
    await someone.saves();
    await someone.app.getByText("Not saved. Everything you typed is still here.").waitFor();
    await someone.app.getByText("Shopify no longer recognises this session.").waitFor();
    expect(await heading.inputValue()).toBe("Se etter selv");

    await someone.page.unroute("**/app/settings/badges");
    await someone.saves();
    await saveBar().waitFor({ state: "detached" });
    expect(await heading.inputValue()).toBe("Se etter selv");
  });
});

describe("a publication that takes long", () => {
  it("says after ten seconds that what was saved is safe", async () => {
    const { page, app } = someone;
    await page.route("**/app/publication", (route) =>
      route.fulfill({ json: { state: "publishing" } }),
    );
    await someone.removes(SINCE!);
    await someone.saves();
    await app.getByText("What you saved is on its way to your storefront.").waitFor();
    await app.getByText("This takes longer than usual. What you saved is safe").waitFor();
  });
});
