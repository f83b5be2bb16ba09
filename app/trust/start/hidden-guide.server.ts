import { db } from "../../db.server";

export const isGuideHidden = async (shop: string): Promise<boolean> =>
  (await db.hiddenGuide.findUnique({ where: { shop } })) !== null;

export async function hideGuide(shop: string, at: Date): Promise<void> {
  await db.hiddenGuide.createMany({ data: [{ shop, at }], skipDuplicates: true });
}

export async function bringGuideBack(shop: string): Promise<void> {
  await db.hiddenGuide.deleteMany({ where: { shop } });
}
