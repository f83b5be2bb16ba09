import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ShopUnderTorture } from "../scripts/torture/shop-under-torture";
import { notYetDone } from "../scripts/torture/under-fault";
import { underKills } from "../scripts/torture/under-kills";
import { orders } from "../scripts/torture/works/orders";
import { reviews } from "../scripts/torture/works/reviews";
import { settings } from "../scripts/torture/works/settings";
import { withdrawals } from "../scripts/torture/works/withdrawals";

const WORKS = [settings, reviews, orders, withdrawals];
/** Five programs start, on a machine that has other things to do. */
const PATIENCE_MS = 120_000;

// npm run torture does far more of the same.
describe("two apps behind what spreads requests, and two workers, on one database", () => {
  let shop: ShopUnderTorture;
  beforeAll(async () => {
    const databaseUrl = process.env.DATABASE_URL!;
    shop = await ShopUnderTorture.open({ databaseUrl, apps: 2, workers: 2 });
  }, PATIENCE_MS);
  afterAll(() => shop.close());

  it(
    "lose nothing of a shop's, and do nothing twice, when one of the four is killed",
    async () => {
      const victims = [...shop.apps, ...shop.workers];
      const kills = { name: "kill -9", victims, times: 1 };
      const outcomes = await underKills(shop, kills, WORKS.map(notYetDone));
      expect(outcomes).toMatchObject(
        WORKS.map(({ name: work }) => ({ work, lost: 0, doubled: 0 })),
      );
      for (const { accepted } of outcomes) expect(accepted).toBeGreaterThan(0);
    },
    PATIENCE_MS,
  );
});
