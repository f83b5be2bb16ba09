import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import type { ShopKey } from "../shop-key.server";
import { orderAddress, orderInLink, signedOrder } from "./order-link.server";

const KEY = "6b".repeat(32) as ShopKey;
const linkOf = (orderId: string) =>
  new URL(orderAddress(aShop(), KEY, "cancel", orderId)).searchParams.get("order") ?? "";

describe("an order's link", () => {
  it("says which order it is about", () =>
    expect(orderInLink(KEY, "cancel", linkOf("1001"))).toBe("1001"));

  it("cannot be made up, nor led to another order", () => {
    expect(orderInLink(KEY, "cancel", "1001")).toBeNull();
    expect(orderInLink(KEY, "cancel", linkOf("1001").replace("1001", "1002"))).toBeNull();
    expect(orderInLink("6f".repeat(32) as ShopKey, "cancel", linkOf("1001"))).toBeNull();
  });

  it("is for one page: whoever is sent the terms to read can withdraw and cancel nothing", () => {
    const pages = ["withdraw", "cancel", "cancellation", "terms"] as const;
    for (const page of pages) {
      const opened = pages.filter((other) =>
        orderInLink(KEY, other, signedOrder(KEY, page, "1001")),
      );
      expect(opened).toEqual([page]);
    }
  });
});
