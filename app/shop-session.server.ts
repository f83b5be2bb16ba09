import { Session } from "@shopify/shopify-api";
import { exchangeSessionToken, refreshAccessToken, type TokenAnswer } from "./access-token.server";
import { withShopLock, type Tx } from "./db.server";
import { isKnown, recordInstallation, scopesFrom } from "./installations.server";
import { enqueue } from "./jobs.server";
import { loadSession, storeSession } from "./session-storage.server";

// Shopify's library takes a token for spent at five minutes; a little more, so that it never exchanges by itself.
const NEARLY_SPENT_MS = 5 * 60_000 + 10_000;
/** The purpose under which a shop's tokens are locked while they change. */
export const TOKENS = "access token";

const isFresh = ({ accessToken, expires }: Session, now: Date) =>
  accessToken !== undefined &&
  expires !== undefined &&
  expires.getTime() - now.getTime() > NEARLY_SPENT_MS;

const isUsable = (session: Session, now: Date) =>
  Boolean(session.accessToken) && (!session.expires || session.expires > now);

const spent = (session: Session, now: Date) => new Session({ ...session.toObject(), expires: now });

/** Keeps the session, and remembers the shop. A shop that is new, or came back, is published at once. */
export async function keepSession(session: Session, now: Date, tx: Tx): Promise<void> {
  await storeSession(session, now, tx);
  const { isNew } = await recordInstallation(session.shop, scopesFrom(session.scope), now, tx);
  if (isNew) {
    // Whoever comes back is not told what went wrong while the app was gone.
    await tx.publication.updateMany({ where: { shop: session.shop }, data: { requestedAt: now } });
    await enqueue(tx, "publish", { shop: session.shop });
    await enqueue(tx, "publish-products", { shop: session.shop });
  }
}

/**
 * Sees to it that the shop's token is good, from the session token of a merchant who
 * is here. All loaders of a page ask at once, in several processes: one exchange answers them all.
 */
export async function sessionFor(
  shop: string,
  sessionToken: string,
  now: Date,
): Promise<TokenAnswer> {
  const stored = await loadSession(shop);
  if (stored && isFresh(stored.session, now)) return { ok: true, session: stored.session };

  return withShopLock(shop, TOKENS, async (tx) => {
    const meanwhile = await loadSession(shop, tx);
    if (meanwhile && isFresh(meanwhile.session, now))
      return { ok: true, session: meanwhile.session };
    const answer = await exchangeSessionToken(shop, sessionToken, now);
    if (answer.ok) await keepSession(answer.session, now, tx);
    return answer;
  });
}

export type ShopSession = TokenAnswer | { ok: false; reason: "absent"; detail: string };

const ABSENT = { ok: false, reason: "absent", detail: "no access token is stored" } as const;

/**
 * The shop's session for work without a merchant, refreshed shortly before it ends, once
 * for all who ask. `refused` is a token that Shopify no longer takes: it is replaced, if nobody has yet.
 */
export async function shopSession(
  shop: string,
  now: Date,
  { refused }: { refused?: string } = {},
): Promise<ShopSession> {
  const serves = (session: Session) => isFresh(session, now) && session.accessToken !== refused;

  const stored = await loadSession(shop);
  if (!stored) return ABSENT;
  if (serves(stored.session)) return { ok: true, session: stored.session };

  return withShopLock(shop, TOKENS, async (tx): Promise<ShopSession> => {
    const meanwhile = await loadSession(shop, tx);
    if (!meanwhile) return ABSENT;
    const { session } = meanwhile;
    if (serves(session)) return { ok: true, session };

    const answer: TokenAnswer = session.refreshToken
      ? await refreshAccessToken(shop, session.refreshToken, now)
      : { ok: false, reason: "refused", detail: "the stored token has no refresh token" };
    if (answer.ok) {
      // Else `shop/redact` came meanwhile.
      if (await isKnown(shop, tx)) await storeSession(answer.session, now, tx);
      return answer;
    }
    // A token with minutes left still does its work while refreshing fails.
    const isRefused = session.accessToken === refused;
    if (isUsable(session, now) && !isRefused) return { ok: true, session };
    // Seen as spent, the next merchant who comes brings a new one. It may have been installed anew.
    if (isRefused && (await isKnown(shop, tx)))
      await storeSession(spent(session, now), meanwhile.issuedAt, tx);
    return answer;
  });
}
