import { Prisma } from "@prisma/client";
import { describe, expect, it } from "vitest";
import { OTHER, DAY, NOW, before, SHOP, deliver, happens, installed } from "../../tests/deliveries";
import { dataRequestFile, dataRequests } from "../data-requests.server";
import { db } from "../db.server";
import { deleteExpired } from "../retention.server";

describe("customers/data_request", () => {
  const asked = {
    topic: "customers/data_request",
    payload: {
      shop_domain: SHOP,
      customer: { id: 7, email: "kari@example.no" },
      data_request: { id: 99 },
    },
  };

  it("makes a file the merchant can download, which speaks of every table", async () => {
    await installed(SHOP, before(DAY));
    await happens(asked);
    expect(await dataRequests(SHOP, NOW)).toMatchObject([{ id: "99", requestedAt: NOW }]);
    const file = (await dataRequestFile(SHOP, "99", NOW)) as Record<string, unknown>;
    expect(file).toMatchObject({
      shop: SHOP,
      customer: { id: "7" },
      sections: {
        Setting: { about: expect.stringContaining("Testimonials"), records: [] },
        WebhookDelivery: { records: [{ topic: "customers/data_request" }] },
      },
    });
    expect(Object.keys(file.sections as object).sort()).toEqual(
      Object.keys(Prisma.ModelName).sort(),
    );
  });

  it("speaks of the orders that Shopify names, which are known by nothing else of the customer", async () => {
    await installed(SHOP, before(DAY));
    const order = { number: "1042", orderedAt: NOW, forgetAt: NOW };
    await db.order.create({ data: { shop: SHOP, id: "5001", ...order } });
    await happens({ ...asked, payload: { ...asked.payload, orders_requested: [5001] } });
    expect(await dataRequestFile(SHOP, "99", NOW)).toMatchObject({
      sections: { Order: { records: [{ id: "5001", number: "1042" }] } },
    });
  });

  it("keeps the file sealed but for whom it is about", async () => {
    await installed(SHOP, before(DAY));
    await happens(asked);
    const { file, sealed } = await db.dataRequest.findFirstOrThrow();
    expect(file).toEqual({ customer: { id: "7" } });
    expect(Buffer.from(sealed!).toString("latin1")).not.toMatch(/Testimonials|sections/);
  });

  it("lets the merchant download what was kept before files were sealed, and forgets it", async () => {
    await installed(SHOP, before(DAY));
    const old = { customer: { id: "7" }, sections: { Order: { records: [] } } };
    const times = { requestedAt: before(DAY), expiresAt: new Date(NOW.getTime() + DAY) };
    await db.dataRequest.create({ data: { shop: SHOP, id: "98", file: old, ...times } });
    expect(await dataRequestFile(SHOP, "98", NOW)).toEqual(old);
    await happens({ topic: "customers/redact", payload: { customer: { id: 7 } } });
    expect(await db.dataRequest.count()).toBe(0);
  });

  it("keeps nothing of a shop that was forgotten", async () => {
    await happens(asked);
    expect(await dataRequests(SHOP, NOW)).toEqual([]);
  });

  it("is nobody else's, and gone after a month", async () => {
    await installed(SHOP, before(DAY));
    await happens(asked);
    const later = new Date(NOW.getTime() + 31 * DAY);
    expect(await dataRequestFile(OTHER, "99", NOW)).toBeNull();
    // A sign that the database cannot even look for.
    expect(await dataRequestFile(SHOP, "\0", NOW)).toBeNull();
    expect(await dataRequests(SHOP, later)).toEqual([]);
    await deleteExpired(later);
    expect(await db.dataRequest.count()).toBe(0);
  });
});

describe("customers/redact", () => {
  it("forgets that customer of that shop, and nobody else", async () => {
    await installed(SHOP, before(DAY));
    const about = (id: number, request: number) => ({
      topic: "customers/data_request",
      payload: { customer: { id }, data_request: { id: request } },
    });
    await happens(about(7, 1));
    await happens(about(8, 2));
    await deliver({ ...about(7, 3), id: "waiting" });
    await happens({ topic: "customers/redact", payload: { customer: { id: 7 } } });

    expect((await dataRequests(SHOP, NOW)).map(({ id }) => id)).toEqual(["2"]);
    const waiting = await db.webhookDelivery.findUniqueOrThrow({
      where: { shop_id: { shop: SHOP, id: "waiting" } },
    });
    expect(waiting).toMatchObject({ payload: null, sealed: null });
  });
});
