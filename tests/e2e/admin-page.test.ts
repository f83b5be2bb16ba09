import type { Frame, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startAnew } from "./app-database";
import { devStore } from "./dev-store";
import { merchant, type Merchant } from "./merchant";
import { url } from "./own-demo";
import { aVisitor, closeBrowser } from "./visitors";

const store = devStore(url);
const ADMIN = `${url}/admin/apps/tillit`;
const CLAIM = "Kryptert forbindelse";

let someone: Merchant;
let page: Page;

beforeAll(async () => {
  await startAnew(store, "careful");
  someone = merchant(await aVisitor(), url);
  page = someone.page;
});
afterAll(closeBrowser);

const saveBar = () => page.getByRole("region", { name: "Unsaved changes" });
const heading = (name: string) => someone.app.getByRole("heading", { level: 1, name });
const answer = (name: string) => page.getByRole("dialog").getByRole("button", { name }).click();
const goes = (steps: number) => page.evaluate((count) => history.go(count), steps);
const appFrame = (): Frame =>
  page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;

describe("the admin page's address", () => {
  it("follows the app, and Back and Forward move the app by one step", async () => {
    await someone.opens("");
    await page.getByRole("link", { name: "Badges" }).click();
    await heading("Badges").waitFor();
    expect(page.url()).toBe(`${ADMIN}/badges`);
    await goes(-1);
    await heading("Badges").waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/admin/apps/tillit");
    await goes(1);
    await heading("Badges").waitFor();
    expect(page.url()).toBe(`${ADMIN}/badges`);
  });
});

describe("the save bar", () => {
  it("takes a step back only when the merchant agrees", async () => {
    await someone.adds(CLAIM);
    await saveBar().waitFor();
    await goes(-1);
    await answer("Stay");
    // The frame takes the step back in a history of its own; another one meanwhile would only undo that.
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await expect.poll(() => new URL(appFrame().url()).pathname).toBe("/app/badges");
    expect(page.url()).toBe(`${ADMIN}/badges`);
    await goes(-1);
    await answer("Leave page");
    await heading("Badges").waitFor({ state: "detached" });
    await saveBar().waitFor({ state: "detached" });
    expect(new URL(page.url()).pathname).toBe("/admin/apps/tillit");
  });

  it("holds a link of Shopify's own until the merchant agrees", async () => {
    await someone.opens("/badges");
    await someone.adds(CLAIM);
    await saveBar().waitFor();
    await page.getByRole("link", { name: "Products" }).click();
    await answer("Stay");
    expect(page.url()).toContain("/badges");
    await page.getByRole("link", { name: "Products" }).click();
    await answer("Leave page");
    await page.waitForURL(`${url}/admin/products`);
  });

  it("is gone once the merchant discards", async () => {
    await someone.opens("/badges");
    await someone.adds(CLAIM);
    await saveBar().getByRole("button", { name: "Discard" }).click();
    await saveBar().waitFor({ state: "detached" });
  });
});

describe("the stand-in for App Bridge", () => {
  it("asks the merchant before it grants an optional scope", async () => {
    const asks = () => appFrame().evaluate(() => shopify.scopes.request(["write_files"]));
    const declined = asks();
    await answer("Cancel");
    expect((await declined).result).toBe("declined-all");
    const granted = asks();
    await answer("Update");
    expect((await granted).detail.granted).toContain("write_files");
  });

  it("lets a merchant pick products", async () => {
    const picked = appFrame().evaluate(() =>
      shopify.resourcePicker({ type: "product", multiple: true }),
    );
    await page.getByRole("checkbox").first().check();
    await answer("Select");
    expect(await picked).toHaveLength(1);
  });

  it("opens addresses of Shopify's admin around the frame", async () => {
    await appFrame().evaluate(() => void open("shopify://admin/settings/legal", "_top"));
    await page.waitForURL(`${url}/admin/settings/legal`);
  });
});

describe("an app that is not installed", () => {
  it("is installed with one click, and opens", async () => {
    await store.uninstall();
    await page.goto(ADMIN);
    await page.getByRole("button", { name: "Install" }).click();
    await someone.app.locator("h1").first().waitFor();
  });
});
