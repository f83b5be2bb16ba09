import { describe, expect, it } from "vitest";
import { aPlacedOrder } from "../../tests/placed-orders";

describe("an order as Shopify tells of it", () => {
  const money = (amount: string) => ({ presentment_money: { amount } });

  it("has a tip in the currency that the buyer saw", () => {
    const inCrowns = { total_price_set: money("230.00"), presentment_currency: "NOK" };
    const order = aPlacedOrder({
      ...{ currency: "EUR", total_price: "20.00", ...inCrowns, total_tip_received: "2.00" },
      total_line_items_price: "18.00",
      total_line_items_price_set: money("207.00"),
    });
    expect(order).toMatchObject({ currency: "NOK", totals: { total: 230, tip: 23 } });
  });

  it("has the tip as it is told where the buyer saw the shop's own currency", () => {
    expect(aPlacedOrder({ total_tip_received: "25.00" }).totals.tip).toBe(25);
  });

  it("has no tip that nothing can be counted of", () => {
    const free = { total_price: "0.00", total_price_set: money("0.00") };
    expect(aPlacedOrder({ ...free, total_tip_received: "0.00" }).totals.tip).toBe(0);
  });

  it("has all that the buyer said, and nothing of what a form leaves for apps", () => {
    const said = { name: "Terms version", value: "The long one" };
    const forApps = [
      { name: "Terms accepted", value: "ticked, version 3" },
      { name: "_batch", value: "7" },
    ];
    expect(aPlacedOrder({ note_attributes: [...forApps, said] }).attributes).toEqual([said]);
  });

  it("loses no tax beside one that cannot be read", () => {
    const tax = { title: "MVA", rate: 0.25, price: "274.00", price_set: money("274.00") };
    const odd = { title: "Avgift", rate: 0.1, price: "much", price_set: null };
    const nameless = { title: null, rate: 0.12, price: "12.00", price_set: money("12.00") };
    expect(aPlacedOrder({ tax_lines: [odd, tax, nameless] }).taxes).toEqual([
      { title: "MVA", rate: 0.25, amount: 274 },
      { title: "", rate: 0.12, amount: 12 },
    ]);
  });

  it("has a tax whose rate is odd without it", () => {
    const tax = { title: "MVA", rate: -1, price: "274.00", price_set: money("274.00") };
    expect(aPlacedOrder({ tax_lines: [tax] }).taxes).toEqual([
      { title: "MVA", rate: null, amount: 274 },
    ]);
  });
});
