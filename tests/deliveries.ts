import { createHmac, randomUUID } from "node:crypto";
import { Session } from "@shopify/shopify-api";
import { afterAll, beforeEach, expect } from "vitest";
import { db } from "../app/db.server";
import { recordInstallation } from "../app/installations.server";
import { startBoss, stopBoss } from "../app/jobs.server";
import { action } from "../app/routes/webhooks";
import { storeSession } from "../app/session-storage.server";
import { handleDelivery } from "../app/webhooks/handle-delivery.server";
import { TABLES } from "../app/forget-shop.server";
import { SHOP } from "./shopify";

export { SHOP };
export const OTHER = "other.myshopify.com";
export const DAY = 24 * 60 * 60 * 1000;
export const NOW = new Date("2026-11-22T10:00:00Z");
export const before = (ms: number) => new Date(NOW.getTime() - ms);

export const boss = await startBoss();

/** Each test begins with an empty database; afterwards nothing holds on to it. */
beforeEach(async () => {
  for (const table of TABLES) await db.$executeRawUnsafe(`DELETE FROM "${table}"`);
  await boss.deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

export type Sent = {
  topic?: string;
  shop?: string;
  id?: string;
  triggeredAt?: Date;
  payload?: unknown;
  headers?: Record<string, string | undefined>;
  secret?: string;
  method?: string;
};

/** A delivery as Shopify sends it, through the app's door. */
export async function deliver(sent: Sent = {}): Promise<number> {
  const body = Buffer.from(
    typeof sent.payload === "string" ? sent.payload : JSON.stringify(sent.payload ?? {}),
  );
  const headers = {
    "x-shopify-hmac-sha256": createHmac("sha256", sent.secret ?? "test-secret")
      .update(body)
      .digest("base64"),
    "x-shopify-topic": sent.topic ?? "shop/update",
    "x-shopify-shop-domain": sent.shop ?? SHOP,
    "x-shopify-webhook-id": sent.id ?? randomUUID(),
    "x-shopify-triggered-at": (sent.triggeredAt ?? NOW).toISOString(),
    ...sent.headers,
  };
  const given = Object.entries(headers).filter(([, value]) => value !== undefined) as [
    string,
    string,
  ][];
  const request = new Request("https://tillit.example/webhooks", {
    method: sent.method ?? "POST",
    headers: given,
    body,
  });
  return (await action({ request, params: {}, context: {} })).status;
}

/** Delivered, and worked on. */
export async function happens(sent: Sent): Promise<void> {
  const id = sent.id ?? randomUUID();
  expect(await deliver({ ...sent, id })).toBe(200);
  await handleDelivery(sent.shop ?? SHOP, id, NOW);
}

export const aToken = (shop: string) =>
  new Session({ id: `offline_${shop}`, shop, state: "", isOnline: false, accessToken: "shpat_1" });

export async function installed(shop: string, at: Date) {
  await recordInstallation(shop, ["read_locales"], at);
  await storeSession(aToken(shop), at);
}

export const installation = (shop = SHOP) => db.installation.findUnique({ where: { shop } });
export const publishJobs = () => boss.findJobs<{ shop: string }>("publish");
