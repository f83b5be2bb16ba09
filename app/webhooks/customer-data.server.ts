import { Prisma } from "@prisma/client";
import type { Tx } from "../db.server";

/** What one table may hold about one of the shop's customers. */
type Holding = {
  /** For the merchant, who passes it on to the customer. */
  about: string;
  find(tx: Tx, shop: string, customerId: string): Promise<Prisma.InputJsonObject[]>;
  forget(tx: Tx, shop: string, customerId: string): Promise<void>;
};

const nothing = (about: string): Holding => ({
  about,
  find: async () => [],
  forget: async () => undefined,
});

const names = (customerId: string) =>
  // Shopify writes the number as a number; compare it as both.
  [Number(customerId), customerId].map((id) => ({
    payload: { path: ["customer", "id"], equals: id },
  }));

/** One entry for each table, so that a new table cannot be forgotten: the types see to it. */
export const CUSTOMER_DATA: Record<Prisma.ModelName, Holding> = {
  Installation: nothing("When the shop installed Tillit. Nothing about customers."),
  Session: nothing("Tillit's access to the shop. Nothing about customers."),
  // Who is quoted is known by a name, and by no number of Shopify's that it could be found by.
  Setting: nothing(
    "What the merchant entered in Tillit. Under Testimonials that can be the names and words of people who agreed to be quoted: please look there for this customer's name.",
  ),
  ShopFacts: nothing("What Shopify tells about the shop. Nothing about customers."),
  WrittenPolicy: nothing("Fingerprints of the shop's refund policy. Nothing about customers."),
  Publication: nothing("When the storefront was last brought up to date. Nothing about customers."),
  WebhookDelivery: {
    about:
      "Messages from Shopify that name the customer and are not worked off yet. Afterwards their content is deleted.",
    async find(tx, shop, customerId) {
      const rows = await tx.webhookDelivery.findMany({ where: { shop, OR: names(customerId) } });
      return rows.map(({ topic, receivedAt }) => ({ topic, receivedAt: receivedAt.toISOString() }));
    },
    async forget(tx, shop, customerId) {
      await tx.webhookDelivery.updateMany({
        where: { shop, OR: names(customerId) },
        data: { payload: Prisma.DbNull },
      });
    },
  },
  DataRequest: {
    about: "Earlier answers to this customer's requests, kept for 30 days for the merchant.",
    async find(tx, shop, customerId) {
      const rows = await tx.dataRequest.findMany({
        where: { shop, file: { path: ["customer", "id"], equals: customerId } },
      });
      return rows.map(({ id, requestedAt }) => ({ id, requestedAt: requestedAt.toISOString() }));
    },
    async forget(tx, shop, customerId) {
      await tx.dataRequest.deleteMany({
        where: { shop, file: { path: ["customer", "id"], equals: customerId } },
      });
    },
  },
};
