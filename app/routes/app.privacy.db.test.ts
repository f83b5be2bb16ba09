import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { SHOP, shopifyTokens } from "../../tests/shopify";
import { noteLook } from "../data-looks.server";
import { storeDataRequest } from "../data-requests.server";
import { db } from "../db.server";
import { deleteExpired } from "../retention.server";
import { loader as file } from "./app.privacy.$id";
import { loader as page } from "./app.privacy._index";

shopifyTokens();

const NOW = new Date();
const DAY_MS = 24 * 60 * 60 * 1000;
const GET = { method: "GET" };

beforeEach(async () => {
  await db.dataLook.deleteMany();
  await db.dataRequest.deleteMany();
  const request = {
    shop: SHOP,
    id: "77",
    requestedAt: NOW,
    file: { customer: { id: "7" }, orders: [] },
  };
  await storeDataRequest(db, request, NOW);
});
afterAll(() => db.$disconnect());

type Page = { looks: { what: string; about: string; by: string }[] };
const looks = async (shop = SHOP) =>
  ((await (await askRoute(page, { ...GET, shop })).json()) as Page).looks;

describe("a look at what names a person", () => {
  it("is noted before it is shown, with who looked at what", async () => {
    expect((await askRoute(file, { ...GET, params: { id: "77" } })).status).toBe(200);
    expect(await looks()).toMatchObject([
      { what: "data-request", about: "77", by: expect.stringMatching(/^\d+$/) },
    ]);
  });

  it("that showed nothing is none", async () => {
    expect((await askRoute(file, { ...GET, params: { id: "78" } })).status).toBe(404);
    expect(await looks()).toEqual([]);
  });

  it("is no business of another shop", async () => {
    await askRoute(file, { ...GET, params: { id: "77" } });
    expect(await looks("other.myshopify.com")).toEqual([]);
  });

  it("is forgotten after a year", async () => {
    const look = { by: "1", what: "withdrawal", about: "w" } as const;
    await noteLook(SHOP, look, new Date(NOW.getTime() - 367 * DAY_MS));
    await noteLook(SHOP, look, new Date(NOW.getTime() - 300 * DAY_MS));
    await deleteExpired(NOW);
    expect(await looks()).toHaveLength(1);
  });
});
