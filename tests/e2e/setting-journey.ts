import { expect } from "vitest";
import { barriersOn, scrollsSideways } from "./barriers";
import { PHONE } from "./browser";
import type { DevStore } from "./dev-store";
import type { Merchant } from "./merchant";
import { aVisitor } from "./visitors";

const PRODUCT = "/products/wool-blanket";
/** The narrowest phone that WCAG 2.1 counts with: 1.4.10, reflow. */
const NARROW = { ...PHONE, viewport: { width: 320, height: 640 } };

type Seen = {
  store: DevStore;
  block: string;
  template?: string;
  /** Where shoppers look, in the shop's primary language. */
  path?: string;
  /** What must be read in the block, by the language's path: "" is the primary one, then "/en". */
  reads: Record<string, (string | RegExp)[]>;
};

/**
 * Places the block in both forms and looks at them as shoppers do: in each language, on a computer and
 * on the narrowest phone with scripts off; nobody meets a barrier, nothing scrolls sideways.
 */
export async function shoppersSee({ store, block, template, path = PRODUCT, reads }: Seen) {
  const placed: string[] = [];
  for (const form of ["full", "compact"]) {
    placed.push((await store.placeBlock(block, template ?? "product", { form })).id);
  }
  const visits = [
    { shopper: await aVisitor(), reaches: barriersOn },
    // Axe is a script itself.
    { shopper: await aVisitor({ ...NARROW, javaScriptEnabled: false }), reaches: null },
  ];
  for (const { shopper, reaches } of visits) {
    for (const [language, texts] of Object.entries(reads)) {
      await shopper.goto(store.url + language + path);
      const [full, compact] = placed.map((id) => shopper.locator(`[id="shopify-block-${id}"]`));
      await full!.waitFor();
      // What a `<details>` keeps closed is on the page as well.
      const said = ((await full!.textContent()) ?? "").replace(/\s+/g, " ");
      for (const text of texts) expect(said).toMatch(asPattern(text));
      expect(await compact!.textContent()).toMatch(/\S/);
      expect(await scrollsSideways(shopper), `${language} scrolls sideways`).toBe(false);
      if (reaches) expect(await reaches(shopper)).toEqual([]);
    }
    await shopper.context().close();
  }
  for (const id of placed) await store.removeBlock(id);
}

const asPattern = (text: string | RegExp) =>
  typeof text === "string" ? new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")) : text;

/** The admin's page, on a computer and at 390 px: nobody meets a barrier, nothing scrolls sideways. */
export async function merchantsMeetNoBarrier(someone: Merchant, open: () => Promise<void>) {
  await open();
  await someone.app.getByText("Looking at your theme…").waitFor({ state: "hidden" });
  for (const size of [
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ]) {
    await someone.page.setViewportSize(size);
    expect(await barriersOn(someone.page)).toEqual([]);
    expect(await scrollsSideways(someone.page)).toBe(false);
  }
}
