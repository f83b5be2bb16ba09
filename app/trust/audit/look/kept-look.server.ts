import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { whileKnown } from "../../../installations.server";
import { LOOK_TROUBLES, type LookTroubleCode } from "./look-trouble";
import { Seen } from "./seen";

/** How the storefront was looked at: the last try, and what the last one saw that saw anything. */
export type KeptLook = {
  triedAt: Date | null;
  trouble: LookTroubleCode | null;
  lookedAt: Date | null;
  seen: Seen | null;
  /** Of one that is under way. */
  done: number;
  steps: number;
};

const NEVER: KeptLook = {
  ...{ triedAt: null, trouble: null, lookedAt: null, seen: null, done: 0, steps: 0 },
};

/** What was kept in a shape that we no longer read was never seen. */
export async function loadLook(shop: string): Promise<KeptLook> {
  const row = await db.storefrontLook.findUnique({ where: { shop } });
  if (!row) return NEVER;
  const { triedAt, lookedAt, done, steps } = row;
  const seen = Seen.safeParse(row.seen).data ?? null;
  const trouble = LOOK_TROUBLES.find((code) => code === row.trouble) ?? null;
  return { triedAt, trouble, lookedAt, seen, done, steps };
}

type Change = Omit<Prisma.StorefrontLookUncheckedCreateInput, "shop">;

const keep = (shop: string, change: Change) =>
  whileKnown(shop, (tx) =>
    tx.storefrontLook.upsert({ where: { shop }, create: { shop, ...change }, update: change }),
  );

export const keepProgress = (shop: string, done: number, steps: number) =>
  keep(shop, { done, steps });

export const keepSeen = (shop: string, seen: Seen, now: Date) =>
  keep(shop, { triedAt: now, lookedAt: now, trouble: null, seen, done: 0, steps: 0 });

/** What was seen before stays: see `whatCounts` for how long it counts. */
export const keepTrouble = (shop: string, trouble: LookTroubleCode, now: Date) =>
  keep(shop, { triedAt: now, trouble, done: 0, steps: 0 });
