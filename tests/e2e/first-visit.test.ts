import type { Page } from "playwright-core";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { asMerchant } from "./app-door";
import { PHONE } from "./browser";
import { devStore } from "./dev-store";
import { countShifts } from "./layout-shift";
import { merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser, consoleComplaints } from "./visitors";

const store = devStore(url);
/** A tenth of what Shopify allows: what is drawn later may not move what is being read. */
const SHIFT_LIMIT = 0.01;
const SAME_PLACE_PX = 16;

beforeEach(() => startAnew(store, "fresh"));
afterAll(closeBrowser);

const appFrame = (page: Page) => page.frames()[1]!;

/** Where the cards that are seen first stand. */
const cardsOf = (page: Page) =>
  appFrame(page)
    .locator(".Polaris-ShadowBevel")
    .evaluateAll((cards) =>
      cards
        .map((card) => card.getBoundingClientRect())
        .map(({ x, y }) => ({ x, y }))
        .filter(({ y }) => y < innerHeight),
    );

/** Shopify tells nothing about the shop until it is let go; not to the app's own jobs, either. */
async function holdFacts(page: Page) {
  let letGo = () => {};
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await store.fault("admin-api", "500", 1000);
  await page.route("**/app/shop-facts*", async (route) => {
    await held;
    await route.continue();
  });
  return async () => {
    await store.fault("admin-api", "500", 0);
    letGo();
  };
}

describe("the badges page right after the installation", () => {
  it.each([
    ["on a computer", {}],
    ["on a phone", PHONE],
  ])(
    "is painted before Shopify is asked, and nothing moves when facts come, %s",
    async (_, how) => {
      const someone = merchant(await aVisitor(how), url);
      const shift = await countShifts(someone.page);
      const letGo = await holdFacts(someone.page);
      await someone.seesFirstPaint("/badges");
      const skeleton = someone.app.getByRole("status", { name: "Asking Shopify about your shop" });
      await skeleton.waitFor();
      const before = await cardsOf(someone.page);
      await letGo();
      await someone.app.getByRole("button", { name: "Add “Conexión cifrada”" }).waitFor();
      await someone.app.frameLocator("iframe").getByText("aparecerán aquí").waitFor();
      await someone.app.getByText("Block not placed yet").waitFor();
      expect(await skeleton.count()).toBe(0);
      const moved = (await cardsOf(someone.page)).map(({ x, y }, index) =>
        Math.hypot(x - before[index]!.x, y - before[index]!.y),
      );
      expect(Math.max(...moved)).toBeLessThan(SAME_PLACE_PX);
      expect(await shift(appFrame(someone.page))).toBeLessThan(SHIFT_LIMIT);
      expect(consoleComplaints()).toEqual([]);
      await someone.page.close();
    },
  );

  it("says when Shopify could not be asked, and asks again when told to", async () => {
    await store.fault("admin-api", "500", 1000);
    const someone = merchant(await aVisitor(), url);
    await someone.page.route("**/app/shop-facts*", (route) => route.abort());
    await someone.opens("/badges");
    await someone.app.getByText("We could not ask Shopify about your shop").waitFor();
    consoleComplaints();
    await someone.page.unroute("**/app/shop-facts*");
    await store.fault("admin-api", "500", 0);
    await someone.app.getByRole("button", { name: "Try again" }).click();
    await someone.app.getByRole("button", { name: "Add “Conexión cifrada”" }).waitFor();
    await someone.page.close();
  });
});

describe("the home page right after the installation", () => {
  it("shows the way, its first step as what to do, and moves nothing", async () => {
    const someone = merchant(await aVisitor(), url);
    const shift = await countShifts(someone.page);
    await someone.opens("", "es");
    await someone.app.getByText("0 de 7 pasos hechos").waitFor();
    await someone.app.getByText(/Auditoría de confianza: \d+ de 100/).waitFor();
    await someone.page.waitForLoadState("networkidle");
    expect(await shift(appFrame(someone.page))).toBeLessThan(SHIFT_LIMIT);
    await someone.app.getByRole("link", { name: "Empezar" }).click();
    await someone.app.getByRole("button", { name: "Aceptar y continuar" }).waitFor();
    await someone.page.close();
  });
});

describe("an address that no page has", () => {
  it("is answered in the merchant's language, with the way to the start page", async () => {
    const someone = merchant(await aVisitor(), url);
    await someone.opens("/nowhere", "de");
    await someone.app.getByText("Diese Seite gibt es nicht").last().waitFor();
    await someone.app.getByRole("link", { name: "Zur Startseite" }).click();
    await someone.app.getByText("Erste Schritte").waitFor();
    expect(consoleComplaints()).toEqual([expect.stringContaining("404")]);
    await someone.page.close();
  });
});

describe("a session that Shopify refuses", () => {
  it("is answered in the merchant's language, with what to do, and 401 for data", async () => {
    await store.fault("token", "refuse", 1000);
    const someone = merchant(await aVisitor(), url);
    await someone.seesFirstPaint("", "de");
    await someone.app.getByText("Ihre Sitzung ist beendet").last().waitFor();
    await someone.page.waitForLoadState("networkidle");
    const { domain } = (await store.state()).shop;
    expect((await asMerchant(domain, "/app/publication")).status).toBe(401);
    await store.fault("token", "refuse", 0);
    await someone.app.getByRole("button", { name: "Seite neu laden" }).click();
    await someone.app.getByText("Erste Schritte").waitFor();
    expect(consoleComplaints()).toEqual([expect.stringContaining("401")]);
    await someone.page.close();
  });
});
