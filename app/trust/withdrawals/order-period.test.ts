import { describe, expect, it } from "vitest";
import { COUNTRY_CODES } from "../country-codes";
import { orderPeriod } from "./order-period.server";
import { timeZonesIn } from "./time-zones.server";

const orderedAt = new Date("2026-11-01T09:00Z");

/** Until when somebody in a country can withdraw, by a shop's clock in Helsinki, two hours ahead of UTC. */
const until = async (country: string | null, delivered: string) => {
  const order = { orderedAt, deliveredAt: new Date(delivered), country };
  const given = { informed: "in-time", timeZone: "Europe/Helsinki" } as const;
  return orderPeriod(order, given);
};

describe("the period of an order", () => {
  it.each([
    ["by the buyer's clock, not by the shop's", "NO", "2026-11-03T12:00Z", "2026-11-17T23:00Z"],
    ["by the last clock of the country: Spain's", "ES", "2026-11-03T12:00Z", "2026-11-18T00:00Z"],
    [
      "by the last clock of the country: Portugal's",
      "PT",
      "2026-11-03T12:00Z",
      "2026-11-18T01:00Z",
    ],
    ["from the day it was there: after midnight", "PT", "2026-11-04T00:30Z", "2026-11-19T00:00Z"],
    [
      "by the shop's clock where the country is not known",
      null,
      "2026-11-03T12:00Z",
      "2026-11-17T22:00Z",
    ],
    [
      "by the shop's clock where nobody knows the country's",
      "ZZ",
      "2026-11-03T12:00Z",
      "2026-11-17T22:00Z",
    ],
  ])("ends %s", async (_, country, delivered, end) => {
    const deadline = await until(country, delivered);
    expect(new Date(Number(deadline?.end) + 1)).toEqual(new Date(end));
  });

  it("has not begun before the order has arrived", async () => {
    const order = { orderedAt, deliveredAt: null, country: "NO" };
    expect(await orderPeriod(order, { informed: "in-time", timeZone: "UTC" })).toBeNull();
  });
});

describe("the clocks of a country", () => {
  it("are ones that can be read", async () => {
    for (const country of COUNTRY_CODES) {
      for (const timeZone of await timeZonesIn(country)) {
        expect(() => new Intl.DateTimeFormat("en", { timeZone })).not.toThrow();
      }
    }
  });
});
