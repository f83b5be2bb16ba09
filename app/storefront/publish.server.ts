import { adminFor, AdminTrouble, type Admin } from "../admin-api/admin.server";
import { readAppMetafields, writeAppMetafields } from "../admin-api/app-metafields.server";
import { inWords } from "../admin-api/metafields.server";
import { lookUpShopFacts } from "../admin-api/shop-facts.server";
import { whileKnown } from "../installations.server";
import type { Facts } from "../trust/facts";
import type { ShopFacts } from "../trust/shop-facts";
import { loadShopReviews } from "../trust/reviews/shop-reviews.server";
import { loadSetting, readSettings } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { currentTerms } from "../trust/terms/versions.server";
import { keysMadeOf, STOREFRONT_KEYS, storefrontPart, type StorefrontKey } from "./document";
import { lastRequest, recordProblem, recordPublished } from "./publication-outcome.server";
import type { PublicationProblem } from "./publication-problem";
import { publicationFrom, writesIn, type Shown } from "./publication";
import { isTooLarge } from "./published-size";
import { followTermsPolicy } from "./terms-policy.server";

export type PublishOutcome =
  { ok: true; writes: number } | { ok: false; problem: PublicationProblem };

/** Somebody changed a metafield between our reading and our writing it. */
const CHANGED_MEANWHILE = ["STALE_OBJECT", "INVALID_COMPARE_DIGEST"];
const TRIES = 2;

/**
 * Makes the storefront equal to what is saved and still holds: looks the facts up anew, reads what
 * is shown, writes only what differs. The only code that writes metafields.
 */
export async function publish(
  shop: string,
  now: Date,
  connect: (shop: string) => Promise<Admin> = adminFor,
): Promise<PublishOutcome> {
  const asked = await lastRequest(shop, now);
  try {
    const admin = await connect(shop);
    const { value: trustPage } = await loadSetting(shop, "trust_page");
    const facts = await lookUpShopFacts(admin, trustPage.pageId);
    await whileKnown(shop, (tx) => storeShopFacts(tx, shop, facts, now));
    await followTermsPolicy(admin, facts, now);

    const outcome = await makeEqual(admin, facts, now);
    if (outcome.ok) await recordPublished(shop, asked, now);
    else await recordProblem(shop, asked, now, outcome.problem);
    return outcome;
  } catch (error) {
    const expected = error instanceof AdminTrouble;
    const problem: PublicationProblem = expected
      ? { code: error.kind, detail: error.detail }
      : { code: "unexpected", detail: error instanceof Error ? error.message : String(error) };
    await recordProblem(shop, asked, now, problem);
    // The merchant must not be left waiting by a bug of ours, but it stays a bug.
    if (!expected) throw error;
    return { ok: false, problem };
  }
}

async function makeEqual(
  admin: Admin,
  shop: ShopFacts,
  now: Date,
  triesLeft = TRIES - 1,
): Promise<PublishOutcome> {
  const { installationId, shown } = await readAppMetafields(admin);
  const [{ settings, unreadable }, reviews, terms] = await Promise.all([
    readSettings(admin.shop),
    loadShopReviews(admin.shop),
    currentTerms(admin.shop),
  ]);
  const { document, bugs } = drawn({ shop, settings, reviews, terms, now });
  const tooLarge = STOREFRONT_KEYS.filter((key) => isTooLarge(document[key]));
  const unknown = [...unreadable.flatMap(keysMadeOf), ...bugs.map(({ key }) => key), ...tooLarge];
  const publication = publicationFrom(without(shown, unknown), without(document, unknown));

  const written =
    writesIn(publication) === 0
      ? { ok: true as const }
      : await writeAppMetafields(admin, installationId, publication);

  if (!written.ok) {
    const raced = written.problems.some(({ code }) => CHANGED_MEANWHILE.includes(code ?? ""));
    if (raced && triesLeft > 0) return makeEqual(admin, shop, now, triesLeft - 1);
    return failed(raced ? "changed-meanwhile" : "refused", inWords(written.problems));
  }
  const [bug] = bugs;
  if (bug) throw bug.error;
  if (unreadable.length > 0) return failed("setting-unreadable", unreadable.join(", "));
  if (tooLarge.length > 0) return failed("too-large", tooLarge.join(", "));
  return { ok: true, writes: writesIn(publication) };
}

/** Each part by itself: a bug in one keeps no other from the storefront, least of all what must go from there. */
function drawn(facts: Facts) {
  const document: Partial<Record<StorefrontKey, unknown>> = {};
  const bugs: { key: StorefrontKey; error: unknown }[] = [];
  for (const key of STOREFRONT_KEYS) {
    try {
      document[key] = storefrontPart(key, facts);
    } catch (error) {
      bugs.push({ key, error });
    }
  }
  return { document, bugs };
}

/** What cannot be told, or does not fit, stays as it is. */
const without = <Values extends Shown | Record<string, unknown>>(values: Values, keys: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))) as Values;

const failed = (code: PublicationProblem["code"], detail: string): PublishOutcome => ({
  ok: false,
  problem: { code, detail },
});
