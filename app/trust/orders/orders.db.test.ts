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
        { productId: "2", title: "Mug" },
      ]),
    );
    await one;
    expect(await db.order.findMany()).toMatchObject([{ fulfilledAt: NOW, cancelledAt: NOW }]);
  });

  it("that give back half of it each give back all of it", async () => {
    const lines = ["1", "2"].map((productId) => ({ productId, title: "Mug" }));
    await db.$transaction((tx) => noteOrder(tx, SHOP, { id: "1", at: NOW }, lines));
    const given = (line: (typeof lines)[number] | undefined, wait: number) =>
      db.$transaction(async (tx) => {
        await noteRefund(tx, SHOP, { orderId: "1", at: NOW, products: line ? [line] : [] });
        await moment(wait);
      });
    const one = given(lines[0], 200);
    await moment(50);
    await given(lines[1], 0);
    await one;
    expect(await db.order.findMany()).toMatchObject([{ refundedAt: NOW }]);
  });
});
