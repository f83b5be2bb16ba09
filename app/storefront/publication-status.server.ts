import { db } from "../db.server";
import { PublicationProblem } from "./publication-problem";

export type PublicationStatus =
  | { state: "nothing" }
  | { state: "publishing" | "published"; at: Date }
  /** Without the detail, which may name what is inside the app. */
  | { state: "failed"; at: Date; problem: Pick<PublicationProblem, "code"> };

/** How far the storefront is behind what is saved. */
export async function publicationStatus(shop: string): Promise<PublicationStatus> {
  const row = await db.publication.findUnique({ where: { shop } });
  if (!row) return { state: "nothing" };

  // A problem from before the last request has had its retry asked for.
  if (row.problem !== null && row.problemAt && row.problemAt >= row.requestedAt) {
    const problem = PublicationProblem.safeParse(row.problem);
    return {
      state: "failed",
      at: row.problemAt,
      problem: { code: problem.data?.code ?? "unexpected" },
    };
  }
  return row.publishedAt && row.publishedAt >= row.requestedAt
    ? { state: "published", at: row.publishedAt }
    : { state: "publishing", at: row.requestedAt };
}
