import { db } from "../db.server";
import { PublicationProblem } from "./publication-problem";

export type ProductPublications = {
  /** How many products' metafields are behind. */
  behind: number;
  /** Why, of the one that was tried last. */
  problem: PublicationProblem | null;
};

/** How far the products of a shop are behind their reviews. */
export async function productPublications(shop: string): Promise<ProductPublications> {
  const behind = await db.$queryRaw<{ problem: unknown }[]>`
    SELECT problem FROM "ProductPublication" WHERE shop = ${shop} AND published < asked
    ORDER BY "problemAt" DESC NULLS LAST LIMIT 1000`;
  const problem = PublicationProblem.safeParse(behind[0]?.problem);
  return { behind: behind.length, problem: problem.success ? problem.data : null };
}
