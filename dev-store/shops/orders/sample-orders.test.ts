import { describe, expect, it } from "vitest";
import { aWorld } from "../../a-world.ts";
import { financialStatus, fulfillmentStatus, isDelivered } from "../../orders/status.ts";
import type { DevStoreState } from "../../state.ts";

const NOW = new Date("2026-11-27T14:46:00Z");
const DAY_MS = 24 * 60 * 60 * 1_000;

const ordersOf = (sample: "careful" | "careless" | "fresh") => {
  using world = aWorld({ sample, now: () => NOW });
  return world.state.orders;
};

const momentsIn = (orders: DevStoreState["orders"]) =>
  JSON.stringify(orders)
    .match(/\d{4}-\d\d-\d\dT[^"]+/g)!
    .map((at) => Date.parse(at));

describe("the careful shop's orders", () => {
  const orders = ordersOf("careful");

  it("are twelve of the last ninety days, numbered as they came", () => {
    expect(orders.map(({ number }) => number)).toEqual(orders.map((_, at) => 1001 + at));
    expect(orders).toHaveLength(12);
    const created = orders.map(({ createdAt }) => createdAt);
    expect(created).toEqual(created.toSorted());
    for (const moment of momentsIn(orders)) {
      expect(moment).toBeLessThanOrEqual(NOW.getTime());
      expect(moment).toBeGreaterThan(NOW.getTime() - 90 * DAY_MS);
    }
  });

  it("went to four countries in three languages, some of several products", () => {
    expect(new Set(orders.map(({ address }) => address.countryCode))).toEqual(
      new Set(["NO", "DE", "SE", "GB"]),
    );
    expect(new Set(orders.map(({ locale }) => locale))).toEqual(new Set(["nb", "de", "en"]));
    expect(orders.filter(({ lines }) => lines.length > 1).length).toBeGreaterThan(5);
  });

  it("were sent and delivered, but for one that is under way, one cancelled and one to send", () => {
    expect(orders.filter(isDelivered)).toHaveLength(9);
    expect(orders.filter(({ cancelled }) => cancelled)).toHaveLength(1);
    const unsent = orders.filter((order) => fulfillmentStatus(order) === "UNFULFILLED");
    expect(unsent.filter(({ cancelled }) => !cancelled)).toHaveLength(1);
    expect(
      orders
        .map(financialStatus)
        .filter((status) => status !== "PAID")
        .toSorted(),
    ).toEqual(["PARTIALLY_REFUNDED", "REFUNDED"]);
  });

  it("have one customer for each buyer", () => {
    const customers = new Map(orders.map(({ customerId, email }) => [customerId, email]));
    expect(new Set(customers.values()).size).toBe(customers.size);
    expect(customers.size).toBe(9);
  });
});

describe("the other shops' orders", () => {
  it("are three in the careless one, none in the fresh one", () => {
    expect(ordersOf("careless")).toHaveLength(3);
    expect(ordersOf("fresh")).toEqual([]);
  });
});
