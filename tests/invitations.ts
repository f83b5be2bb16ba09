import type { Admin } from "../app/admin-api/admin.server";
import { AdminTrouble } from "../app/admin-api/trouble.server";
import { db } from "../app/db.server";
import { MailTrouble } from "../app/mail.server";
import type { World } from "../app/trust/reviews/invitations/send-invitation.server";
import { NO_REVIEW_SETTINGS, type Reviews } from "../app/trust/reviews/reviews";
import { storeShopFacts } from "../app/trust/shop-facts.server";
import { DAY, installed, NOW, SHOP } from "./deliveries";
import { aShop } from "./facts";

type Asking = Partial<Reviews["invitations"]>;

/** A shop that asks its buyers seven days after the parcel left, and reminds them after five more. */
export async function asking(invitations: Asking = {}, shop = SHOP): Promise<void> {
  await installed(shop, new Date(NOW.getTime() - 100 * DAY));
  await storeShopFacts(db, shop, aShop({ shop }), NOW);
  await changed(invitations, shop);
}

/** The merchant saves other settings. */
export async function changed(invitations: Asking, shop = SHOP): Promise<void> {
  const usual = { on: true, countedFrom: "fulfilled" as const, days: 7, reminderDays: 5 };
  const value: Reviews = {
    ...NO_REVIEW_SETTINGS,
    writers: "everybody",
    invitations: { ...NO_REVIEW_SETTINGS.invitations, ...usual, ...invitations },
  };
  const stored = { value: { shape: 1, value }, revision: 1, savedAt: NOW };
  const where = { shop_name: { shop, name: "reviews" } };
  await db.setting.upsert({ where, create: { shop, name: "reviews", ...stored }, update: stored });
}

type Sent = Parameters<World["send"]>[0];

/** A mail server and a Shopify that do as they are told. */
export class Outside {
  sent: Sent[] = [];
  /** What happens when the next mails are sent: once each, in this order. */
  next: (MailTrouble | Error | (() => Promise<void>))[] = [];
  types: Record<string, string> = {};
  isAway = false;
  address: string | null = "kari.nordmann@example.no";
  /** What Shopify finds when it is asked for an order by its number. */
  orders: unknown[] = [];

  world: World = {
    send: async (mail) => {
      const next = this.next.shift();
      if (next instanceof Error) throw next;
      this.sent.push(mail);
      await next?.();
    },
    connect: (shop) => {
      if (this.isAway) return Promise.reject(new AdminTrouble("unavailable", "away"));
      const query = (document: string, { ids = [] }: { ids?: string[] }) =>
        Promise.resolve(
          document.includes("OrdersNamed")
            ? { orders: { nodes: this.orders } }
            : document.includes("OrderAddress")
              ? { order: { email: this.address } }
              : { nodes: ids.map((id) => this.product(id)) },
        );
      return Promise.resolve({ shop, query } as unknown as Admin);
    },
  };

  private product(gid: string) {
    const id = gid.slice(gid.lastIndexOf("/") + 1);
    const type = this.types[id];
    if (type === undefined) return null;
    return {
      id: gid,
      handle: id,
      title: id,
      productType: type,
      vendor: "",
      variants: { nodes: [] },
    };
  }
}
