import { describe, expect, it } from "vitest";
import { before, DAY, happens, installed, NOW, publishJobs, SHOP } from "../../tests/deliveries";
import { anOrder } from "../../tests/orders";
import { db } from "../db.server";
import { saveSetting } from "../trust/settings.server";
import { NO_TERMS, type Terms } from "../trust/terms/terms";

const HOUR_MS = 60 * 60 * 1000;

async function aShop(terms: Partial<Terms>, publishedAt: Date | null) {
  await installed(SHOP, before(DAY));
  await saveSetting(db, SHOP, "terms", { ...NO_TERMS, ...terms }, 0, NOW);
  const publication = { requestedAt: before(DAY), publishedAt };
  await db.publication.upsert({
    where: { shop: SHOP },
    create: { shop: SHOP, ...publication },
    update: publication,
  });
}

const ordered = () => happens({ topic: "orders/create", payload: anOrder() });
const anHourAgo = new Date(NOW.getTime() - HOUR_MS - 1);

describe("an order in a shop whose terms are Shopify's own", () => {
  it("has them read again after an hour, so that a change there is soon a version", async () => {
    await aShop({ source: "policy" }, anHourAgo);
    await ordered();
    await ordered();
    expect((await publishJobs()).map(({ data }) => data)).toEqual([{ shop: SHOP }]);
  });

  it.each<[string, Partial<Terms>, Date | null]>([
    ["were read a moment ago", { source: "policy" }, new Date(anHourAgo.getTime() + 2)],
    ["are the merchant's after all", { text: { nb: "Skrevet" } }, anHourAgo],
  ])("asks Shopify nothing where they %s", async (_, terms, publishedAt) => {
    await aShop(terms, publishedAt);
    await ordered();
    expect(await publishJobs()).toEqual([]);
  });
});
