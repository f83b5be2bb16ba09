import { randomUUID } from "node:crypto";
import type { DataLook, LookedAt } from "./data-looks";
import { db } from "./db.server";

/** A year: by then a merchant has noticed that somebody looked who should not have. */
const KEPT_MS = 366 * 24 * 60 * 60 * 1000;

/** As many as a page shows. */
const SHOWN = 100;

type Look = { by: string | undefined; what: LookedAt; about: string };

/** Notes that somebody is about to read what names a person. What cannot be noted is not shown. */
export async function noteLook(shop: string, { by, what, about }: Look, now: Date): Promise<void> {
  await db.dataLook.create({
    data: { shop, id: randomUUID(), at: now, by: by ?? "", what, about },
  });
}

/** The latest looks, the newest first. */
export async function dataLooks(shop: string): Promise<DataLook[]> {
  const rows = await db.dataLook.findMany({
    where: { shop },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  return rows.map(({ what, ...row }) => ({ ...row, what: what as LookedAt }));
}

export async function forgetLooks(now: Date): Promise<void> {
  await db.dataLook.deleteMany({ where: { at: { lt: new Date(now.getTime() - KEPT_MS) } } });
}
