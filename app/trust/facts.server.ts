import { db } from "../db.server";

/** Another text as soon as anything else is known of the shop: a name for all of it, quickly read. */
export async function stateOfFacts(shop: string): Promise<string> {
  const [facts, settings] = await Promise.all([
    db.shopFacts.findUnique({ where: { shop }, select: { lookedUpAt: true } }),
    db.setting.findMany({
      where: { shop },
      select: { name: true, revision: true },
      orderBy: { name: "asc" },
    }),
  ]);
  return JSON.stringify([facts?.lookedUpAt ?? null, ...settings.map(Object.values)]);
}
