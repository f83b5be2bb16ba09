import { beforeAll, describe, expect, it } from "vitest";
import { fillSampleShop } from "../../scripts/demo/sample-settings.ts";
import { careful } from "../../prisma/seeds/careful";
import { careless } from "../../prisma/seeds/careless";
import { inAppDatabase, startAnew } from "./app-database";
import { devStore, eventually } from "./dev-store";
import { url } from "./own-demo";

const store = devStore(url);

type Counts = { state: string; verified: boolean; origin: string; n: number };
const counts = () =>
  inAppDatabase<Counts>(
    `select case when "shownAt" is not null then 'shown' when "refusedAt" is not null then 'refused'
       else 'held' end as state, "orderId" is not null as verified, origin, count(*)::int as n
     from "Review" group by 1, 2, 3 order by 1, 2, 3`,
  );
const total = (rows: Counts[], of: Partial<Counts>) =>
  rows
    .filter((row) => Object.entries(of).every(([key, value]) => row[key as "n"] === value))
    .reduce((sum, { n }) => sum + n, 0);

const page = async (path: string) => (await fetch(url + path)).text();

describe("the sample shop that a demo fills", () => {
  const { filed, questions, buyers } = careful.reviews;
  const written = buyers.flatMap((buyer) => buyer.written);

  beforeAll(async () => {
    await startAnew(store, "careful");
    await fillSampleShop(url);
  });

  it("has every review, and only its buyers' are verified", async () => {
    const rows = await counts();
    expect(total(rows, {})).toBe(filed.length + written.length);
    expect(total(rows, { verified: true })).toBe(written.length);
    expect(total(rows, { verified: true, origin: "file" })).toBe(0);
    expect(total(rows, { origin: "storefront" })).toBe(2);
    expect(total(rows, { state: "held" })).toBe(1);
    expect(total(rows, { state: "refused" })).toBe(1);
    const asked = await inAppDatabase(`select from "ProductQuestion"`);
    expect(asked).toHaveLength(questions.length);
  });

  it("shows them: stars, reviews and questions of a product, and chosen ones on the home page", async () => {
    const chosen = [...filed, ...written].filter((one) => one.chosen);
    await eventually("the reviews on the storefront", async () => {
      const [home, product] = [await page("/"), await page("/products/wool-blanket")];
      return (
        chosen.every(({ body }) => home.includes(body.split(".")[0] ?? body)) &&
        product.includes("Mykere enn jeg trodde") &&
        product.includes("Kan pleddet vaskes i maskin?")
      );
    });
  });

  it("has one mail that nobody has answered", async () => {
    const open = await inAppDatabase(
      `select from "Invitation" where "sentAt" is not null and "answeredAt" is null`,
    );
    expect(open).toHaveLength(1);
  });

  it("stays as it is when the demo starts again, or its theme was emptied", async () => {
    const before = await counts();
    await fillSampleShop(url);
    for (const { id } of (await store.state()).themeBlocks) await store.removeBlock(id);
    await fillSampleShop(url);
    expect(await counts()).toEqual(before);
    expect(await inAppDatabase(`select from "ReviewImport"`)).toHaveLength(1);
    expect((await store.state()).themeBlocks).toHaveLength(careful.blocks.length);
  });
});

describe("the sample shop that looks at everything first", () => {
  it("has held what came last", async () => {
    await startAnew(store, "careless");
    await fillSampleShop(url);
    const rows = await counts();
    const { filed, buyers } = careless.reviews;
    expect(total(rows, {})).toBe(filed.length + buyers.flatMap(({ written }) => written).length);
    expect(total(rows, { state: "held", verified: true })).toBe(1);
    expect(total(rows, { state: "shown" })).toBe(2);
  });
});
