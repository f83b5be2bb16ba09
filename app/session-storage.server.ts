import { Session } from "@shopify/shopify-api";
import { z } from "zod";
import { db, type Tx } from "./db.server";
import { log } from "./log.server";
import { open, seal } from "./seal.server";

const Sealed = z.object({
  issuedAt: z.coerce.date(),
  session: z.object({
    id: z.string(),
    shop: z.string(),
    state: z.string(),
    isOnline: z.literal(false),
    scope: z.string().optional(),
    accessToken: z.string().optional(),
    expires: z.coerce.date().optional(),
    refreshToken: z.string().optional(),
    refreshTokenExpires: z.coerce.date().optional(),
  }),
});

export const offlineId = (shop: string) => `offline_${shop}`;

/** Session ids carry their shop: `offline_SHOP`. Online sessions are not used. */
const shopOf = (id: string) => (id.startsWith("offline_") ? id.slice("offline_".length) : id);

/** A token, and when Shopify gave it: proof that the app was installed then. */
export type StoredSession = { session: Session; issuedAt: Date };

/**
 * Every call asks the database anew, so a database that comes up late is no trouble. What cannot be
 * opened, say because its key is gone, counts as not there: the next merchant who comes brings a new one.
 */
export async function loadSession(shop: string, tx: Tx = db): Promise<StoredSession | null> {
  const row = await tx.session.findUnique({ where: { shop_id: { shop, id: offlineId(shop) } } });
  return row && opened(shop, row.sealed);
}

function opened(shop: string, sealed: Uint8Array): StoredSession | null {
  try {
    const { session, issuedAt } = Sealed.parse(JSON.parse(open(sealed)));
    return { session: new Session(session), issuedAt };
  } catch (err) {
    log.error({ shop, err }, "ALARM: a stored access token cannot be read");
    return null;
  }
}

export async function storeSession(session: Session, issuedAt: Date, tx: Tx = db): Promise<void> {
  const { shop, id } = session;
  const sealed = seal(JSON.stringify({ issuedAt, session: session.toObject() }));
  const values = { sealed, expiresAt: session.expires ?? null };
  await tx.session.upsert({
    where: { shop_id: { shop, id } },
    create: { shop, id, ...values },
    update: values,
  });
}

export async function deleteSessionsOf(shop: string, tx: Tx = db): Promise<void> {
  await tx.session.deleteMany({ where: { shop } });
}

/** The same table in the shape in which Shopify's library asks for it. */
export const sessionStorage = {
  async loadSession(id: string) {
    return (await loadSession(shopOf(id)))?.session;
  },
  async storeSession(session: Session) {
    // A token without an end would never be refreshed again: better the one we have.
    if (session.accessToken && !session.expires) {
      log.error({ shop: session.shop }, "ALARM: refused to store an access token without an end");
      return false;
    }
    await storeSession(session, new Date());
    return true;
  },
  async deleteSession(id: string) {
    await db.session.deleteMany({ where: { shop: shopOf(id), id } });
    return true;
  },
  async deleteSessions(ids: string[]) {
    const shops = ids.map(shopOf);
    await db.session.deleteMany({ where: { shop: { in: shops }, id: { in: ids } } });
    return true;
  },
  async findSessionsByShop(shop: string) {
    const stored = await loadSession(shop);
    return stored ? [stored.session] : [];
  },
};
