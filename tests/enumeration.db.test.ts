import { beforeEach, describe, expect, it, vi } from "vitest";
import { db } from "../app/db.server";
import { action as sendCancel } from "../app/routes/proxy.cancel";
import { loader as cancellationPage } from "../app/routes/proxy.cancellation";
import { loader as ownPage } from "../app/routes/proxy.review.edit";
import { loader as invitationPage } from "../app/routes/proxy.review";
import { action as sendUnsubscribe } from "../app/routes/proxy.unsubscribe";
import { action as sendWithdrawal } from "../app/routes/proxy.withdraw";
import { loader as receiptPage } from "../app/routes/proxy.withdrawal";
import { emailHash, shopKey } from "../app/trust/shop-key.server";
import { signedId } from "../app/trust/signed-id.server";
import { openForRequests } from "./cancellations";
import { OTHER, SHOP } from "./deliveries";
import { Outside } from "./invitations";
import { proxied } from "./proxied";
import { opened, openShop, ordered, withoutFiles } from "./visitors";

vi.mock("../app/admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => new Outside().world.connect(shop),
}));

/** An order that there is, with its buyer's address, one that there is not, and one of somebody else. */
const RIGHT = { number: "1042", email: "kari.nordmann@example.no" };
const WRONG_ADDRESS = { number: "1042", email: "somebody@example.org" };
const NO_ORDER = { number: "9999", email: "somebody@example.org" };

/** What a page says, without what is another each time or was typed by whoever reads it. */
async function said(answer: Response | Promise<Response>, typed: Record<string, string> = {}) {
  let text = await (await answer).text();
  for (const value of Object.values(typed)) text = text.replaceAll(value, "…");
  return (
    text
      .replace(/[\w-]{20,}(\.[\w-]{10,})?/g, "…")
      .replace(/value="\d{10}"/g, "")
      .replace(/\d{1,2}[.:]\d{2}(:\d{2})?/g, "…")
      // The place in the log, one after the other.
      .replace(/<dd>\d<\/dd>/g, "…")
  );
}

beforeEach(async () => {
  await openForRequests();
  await openShop();
  await ordered();
});

describe("whoever tries orders and addresses hears the same", () => {
  it("when asking to stop one: there is such an order, of another buyer, or none", async () => {
    const tried = [];
    for (const typed of [RIGHT, WRONG_ADDRESS, NO_ORDER]) {
      tried.push(await said(sendCancel(withoutFiles("cancel", typed)), typed));
    }
    expect(tried[1]).toBe(tried[0]);
    expect(tried[2]).toBe(tried[0]);
  });

  it("when withdrawing: there is such an order of another buyer, or none", async () => {
    const tried = [];
    for (const { number, email } of [WRONG_ADDRESS, NO_ORDER]) {
      const statement = {
        ...{ name: "Kari", order: number, email, extent: "whole-order", items: "", website: "" },
        ...{ reach: "", act: "confirm", key: `${number}${"k".repeat(28)}` },
        opened: String(Math.floor(Date.now() / 1000) - 60),
      };
      const door = withoutFiles("withdraw", statement);
      tried.push(await said(sendWithdrawal(door), { number, email }));
      expect(await db.withdrawal.count({ where: { shop: SHOP } })).toBe(tried.length);
    }
    expect(tried[1]).toBe(tried[0]);
  });

  it("when stopping mails: the address is known here, or is not", async () => {
    const key = await shopKey(SHOP);
    const tried = [];
    for (const email of [RIGHT.email, NO_ORDER.email]) {
      const i = signedId(key, "unsubscribe", emailHash(key, email));
      const request = proxied("unsubscribe", { query: { i }, body: new URLSearchParams() });
      tried.push(await said(sendUnsubscribe({ request, params: {}, context: {} })));
    }
    expect(tried[1]).toBe(tried[0]);
  });
});

describe("whoever makes up a link hears the same", () => {
  it.each([
    ["a review of one's own", ownPage, "r"],
    ["an invitation", invitationPage, "i"],
    ["a receipt", receiptPage, "id"],
    ["a request to cancel", cancellationPage, "id"],
  ] as const)("whether there is such a thing or not: %s", async (_, page, name) => {
    await openShop({}, OTHER);
    const there = {
      ...{ shop: OTHER, orderId: "1", locale: "nb", productId: "1001", rating: 5, title: "" },
    };
    const now = new Date();
    await db.review.create({
      data: {
        ...{ shop: SHOP, id: "there", productId: "1001", rating: 5, title: "", body: "x" },
        ...{ locale: "nb", authorName: "A", origin: "storefront", writtenAt: now, receivedAt: now },
        ...{ incentive: "none", heldFor: [], tags: [], bodyHash: "" },
      },
    });
    await db.invitation.create({
      data: {
        shop: SHOP,
        id: "there",
        orderId: "5001",
        emailHash: "",
        locale: there.locale,
        createdAt: now,
      },
    });
    const foreign = signedId(await shopKey(OTHER), "author", "there");
    const forged = `there.${"a".repeat(22)}`;
    const nothing = `nothing.${"a".repeat(22)}`;
    const tried = [];
    for (const link of [nothing, forged, foreign, "there", "__proto__", ""]) {
      tried.push(await said(page(opened("x", { [name]: link }))));
    }
    expect(new Set(tried).size).toBe(1);
  });
});
