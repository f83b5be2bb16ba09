import { beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { before, DAY, happens, installed, NOW, OTHER, SHOP } from "../../tests/deliveries";
import { aShop } from "../../tests/facts";
import { anOrder } from "../../tests/orders";
import { shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { loadTermsHistory } from "../trust/terms/history.server";
import { NO_TEXT } from "../trust/terms/version";
import { noteTerms } from "../trust/terms/versions.server";
import { loader } from "./app.terms.versions.$number/route";

shopifyTokens();

const published = (texts: Record<string, string>, at: Date) =>
  db.$transaction((tx) => noteTerms(tx, SHOP, { ...NO_TEXT, source: "written", texts }, at));

const read = (number: string, shop = SHOP) =>
  askRoute(loader, { method: "GET", params: { number }, shop });

beforeEach(async () => {
  for (const shop of [SHOP, OTHER]) await installed(shop, before(90 * DAY));
  await storeShopFacts(db, SHOP, aShop({ shop: SHOP }), NOW);
});

describe("a version in the admin", () => {
  it("can be read whole, the primary language first", async () => {
    await published({ de: "Eins", nb: "# Én" }, NOW);
    expect(await (await read("1")).json()).toMatchObject({
      number: 1,
      texts: [
        { locale: "nb", passages: [{ is: "heading", text: "Én" }] },
        { locale: "de", passages: [{ is: "paragraph", text: "Eins" }] },
      ],
    });
  });

  it.each(["0", "2", "x", "1e3", "99999999999"])("%s is not there", async (number) => {
    await published({ nb: "Én" }, NOW);
    expect((await read(number)).status).toBe(404);
  });

  it("is not another shop's", async () => {
    await published({ nb: "Én" }, NOW);
    expect((await read("1", OTHER)).status).toBe(404);
  });
});

describe("what became of the terms", () => {
  it("is each version with the languages that changed, the newest first", async () => {
    await published({ nb: "Én", en: "One" }, before(40 * DAY));
    await published({ nb: "Én", en: "Two", de: "Zwei" }, before(2 * DAY));
    const { versions } = await loadTermsHistory(SHOP, NOW);
    expect(versions.map(({ number, changed }) => [number, changed])).toEqual([
      [2, ["de", "en"]],
      [1, []],
    ]);
  });

  it("counts no order from before there were terms, which could not name them", async () => {
    const order = (id: number, daysAgo: number) => ({
      topic: "orders/create",
      payload: anOrder({ id, processed_at: before(daysAgo * DAY).toISOString() }),
    });
    await published({ nb: "Én" }, before(10 * DAY));
    for (const message of [order(1, 5), order(2, 20)]) await happens(message);
    expect((await loadTermsHistory(SHOP, NOW)).count).toEqual({ with: 0, without: 1, unknown: 0 });
  });
});
