import type { Admin } from "../app/admin-api/admin.server";
import { AdminTrouble } from "../app/admin-api/trouble.server";
import { db } from "../app/db.server";
import { openMail } from "../app/trust/mails/sealed-mail.server";
import { signedOrder } from "../app/trust/orders/order-link.server";
import { shopKey } from "../app/trust/shop-key.server";
import { NOW, SHOP } from "./deliveries";
import { openShop } from "./visitors";

/** A shop whose buyers can ask that an order be stopped, and which explains how a card is paid back. */
export async function openForRequests({
  on = true,
  shop = SHOP,
  words = "Vi pakker klokken 14.",
} = {}): Promise<void> {
  await openShop({}, shop);
  const unsaid = { steps: {}, charged: {}, data: {}, cancelBefore: {}, cancelAfter: {} };
  const card = {
    ...{ id: "card", name: {}, moment: "at-order", extraCost: { kind: "none", amount: null } },
    ...{ ...unsaid, refund: { nb: "Tilbake på kortet samme dag." } },
  };
  await setting(shop, "cancellation", { on, words: { nb: words } });
  await setting(shop, "payments", {
    methods: [card],
    contact: { email: "", phone: "", hours: {} },
  });
}

async function setting(shop: string, name: string, value: object) {
  const row = { shop, name, value: { shape: 1, value }, revision: 1, savedAt: NOW };
  const where = { shop_name: { shop, name } };
  await db.setting.upsert({ where, create: row, update: row });
}

export const linkedOrder = async (
  id: string,
  page: "cancel" | "cancellation" = "cancel",
  shop = SHOP,
) => signedOrder(await shopKey(shop), page, id);

/** What was queued, the oldest first, as it will be sent. */
export async function queued(shop = SHOP) {
  const rows = await db.queuedMail.findMany({ where: { shop }, orderBy: { createdAt: "asc" } });
  return rows.map(({ name, kind, about, sealed }) => ({
    ...{ name, kind, about },
    mail: openMail(sealed!),
  }));
}

type Order = {
  name: string;
  email: string | null;
  paymentGatewayNames: string[];
  cancelledAt: string | null;
  displayFulfillmentStatus: string;
};

/** As much of Shopify as cancelling an order needs. */
export class OrdersInMemory {
  orders: Record<string, Order> = { "5001": anOrderThere() };
  /** How often it was asked to cancel one. */
  cancels = 0;
  /** What it says in place of cancelling. */
  refusal: string | null = null;
  trouble: AdminTrouble | null = null;
  /** It takes the order on, and lets it be. */
  isLazy = false;
  /** It does what it is asked, and the answer gets lost. */
  losesAnswer = false;
  /** Happens as it is asked to cancel. */
  meanwhile: (() => void) | null = null;

  connect = (): Promise<Admin> =>
    this.trouble
      ? Promise.reject(this.trouble)
      : Promise.resolve({ shop: SHOP, query: this.query.bind(this) } as unknown as Admin);

  /** A moment passes. */
  sleep = () => Promise.resolve();

  private query(document: string, { id }: { id?: string }): Promise<unknown> {
    const order = this.orders[String(id).split("/").at(-1) ?? ""];
    if (document.includes("OrdersNamed")) return Promise.resolve({ orders: { nodes: [] } });
    if (document.includes("OrderNow")) return Promise.resolve({ order: order ?? null });
    return this.cancel(order);
  }

  private cancel(order: Order | undefined): Promise<unknown> {
    this.cancels += 1;
    this.meanwhile?.();
    const errors = (message: string) => ({
      orderCancel: { job: null, orderCancelUserErrors: [{ code: "INVALID", message }] },
    });
    if (this.refusal) return Promise.resolve(errors(this.refusal));
    if (!order || order.cancelledAt) return Promise.resolve(errors("It is cancelled already"));
    if (!this.isLazy) order.cancelledAt = NOW.toISOString();
    if (this.losesAnswer) return Promise.reject(new AdminTrouble("unavailable", "HTTP 502"));
    const job = { id: "gid://shopify/Job/1" };
    return Promise.resolve({ orderCancel: { job, orderCancelUserErrors: [] } });
  }
}

export const anOrderThere = (overrides: Partial<Order> = {}): Order => ({
  ...{ name: "#1042", email: "Kari.Nordmann@example.no", paymentGatewayNames: ["visa"] },
  ...{ cancelledAt: null, displayFulfillmentStatus: "UNFULFILLED" },
  ...overrides,
});
