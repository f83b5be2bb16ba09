import { adminFor, AdminTrouble, type Admin } from "../admin-api/admin.server";
import {
  readAppMetafields,
  writeAppMetafields,
  type MetafieldProblem,
} from "../admin-api/app-metafields.server";
import { lookUpShopFacts } from "../admin-api/shop-facts.server";
import { db } from "../db.server";
import type { ShopFacts } from "../trust/shop-facts";
import { readSettings } from "../trust/settings.server";
import { storeShopFacts } from "../trust/shop-facts.server";
import { storefrontDocument } from "./document";
import { lastRequest, recordProblem, recordPublished } from "./publication-outcome.server";
import type { PublicationProblem } from "./publication-problem";
import { publicationFrom, writesIn, type Shown } from "./publication";

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
    const facts = await lookUpShopFacts(admin);
    await storeShopFacts(db, shop, facts, now);

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
  const { settings, unreadable } = await readSettings(admin.shop);
  const document = storefrontDocument({ shop, settings, now });
  const publication = publicationFrom(without(shown, unreadable), without(document, unreadable));

  const written =
    writesIn(publication) === 0
      ? { ok: true as const }
      : await writeAppMetafields(admin, installationId, publication);

  if (!written.ok) {
    const raced = written.problems.some(({ code }) => CHANGED_MEANWHILE.includes(code ?? ""));
    if (raced && triesLeft > 0) return makeEqual(admin, shop, now, triesLeft - 1);
    return failed(raced ? "changed-meanwhile" : "refused", inWords(written.problems));
  }
  if (unreadable.length > 0) return failed("setting-unreadable", unreadable.join(", "));
  return { ok: true, writes: writesIn(publication) };
}

/** What comes of a value that cannot be read is unknown, so it stays as it is. Keys bear its name. */
const without = <Values extends Shown | Record<string, unknown>>(values: Values, keys: string[]) =>
  Object.fromEntries(Object.entries(values).filter(([key]) => !keys.includes(key))) as Values;

const failed = (code: PublicationProblem["code"], detail: string): PublishOutcome => ({
  ok: false,
  problem: { code, detail },
});

const inWords = (problems: MetafieldProblem[]) =>
  problems.map(({ field, message }) => [field.join("."), message].join(" ").trim()).join("; ");
