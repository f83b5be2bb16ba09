import { describe, expect, it } from "vitest";
import { NOW, SHOP } from "../../../tests/deliveries";
import { db } from "../../db.server";
import { noteOrder, noteRefund } from "./orders.server";

const moment = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("two messages about an order at the same moment", () => {
  it("are both heard", async () => {
    const one = db.$transaction(async (tx) => {
      await noteOrder(tx, SHOP, { id: "1", at: NOW, fulfilledAt: NOW });
      await moment(200);
    });
    await moment(50);
    await db.$transaction((tx) =>
      noteOrder(tx, SHOP, { id: "1", at: NOW, cancelledAt: NOW }, [
        { productId: "2", title: "Mug", bought: 1 },
      ]),
    );
    await one;
    expect(await db.order.findMany()).toMatchObject([{ fulfilledAt: NOW, cancelledAt: NOW }]);
  });

  it("that give back half of it each give back all of it", async () => {
    const lines = ["1", "2"].map((productId) => ({ productId, title: "Mug", bought: 1 }));
    await db.$transaction((tx) => noteOrder(tx, SHOP, { id: "1", at: NOW }, lines));
    const given = (productId: string, wait: number) =>
      db.$transaction(async (tx) => {
        const given = lines.filter((line) => line.productId === productId);
        const lost = given.map((line) => ({ ...line, refunded: 1, refundedAt: NOW }));
        await noteRefund(tx, SHOP, { id: `of ${productId}`, orderId: "1", at: NOW, lines: lost });
        await moment(wait);
      });
    const one = given("1", 200);
    await moment(50);
    await given("2", 0);
    await one;
    expect(await db.order.findMany()).toMatchObject([{ refundedAt: NOW }]);
  });
});
