import type { Ordeal } from "./ordeal.ts";
import { ShopUnderTorture } from "./shop-under-torture.ts";
import { notYetDone, underFault, type Fault } from "./under-fault.ts";
import { orders } from "./works/orders.ts";
import { reviews } from "./works/reviews.ts";
import { settings } from "./works/settings.ts";
import { withdrawals } from "./works/withdrawals.ts";

const answers = (name: string, kind: string, where = "admin-api"): Fault => ({
  name,
  begin: (shop) => shop.fault(where, kind, 100_000),
  lastsMs: 8_000,
  end: (shop) => shop.fault(where, kind, 0),
});

const FAULTS: Fault[] = [
  answers("the Admin API slows us down", "throttle"),
  answers("the Admin API answers 500", "500"),
  answers("the Admin API is cut off in the middle", "truncate"),
  answers("the Admin API says no with 200 (userErrors)", "refuse"),
  {
    ...answers("the Admin API tells less of people", ""),
    begin: (shop) => shop.control("app/customer-data", { granted: false }),
    end: (shop) => shop.control("app/customer-data", { granted: true }),
  },
  answers("the shop is frozen (402)", "402"),
  answers("the shop is locked (423)", "423"),
  {
    ...answers("the token is revoked, and so are new ones", "refuse", "token"),
    begin: async (shop) => {
      await shop.fault("token", "refuse", 100_000);
      await shop.control("app/tokens/expiry");
    },
  },
];

/** Shopify answers wrongly, or not at all. */
export const shopifyTrouble: Ordeal = {
  name: "shopify",
  async run({ databaseUrl, times, say }) {
    const outcomes = [];
    const works = [settings, reviews, orders, withdrawals].map(notYetDone);
    const shop = await ShopUnderTorture.open({ databaseUrl });
    try {
      for (const fault of FAULTS) {
        say(fault.name);
        outcomes.push(...(await underFault(shop, fault, works, times ?? 5)));
      }
    } finally {
      await shop.close();
    }
    return outcomes;
  },
};
