import { db } from "../db.server";
import { PublicationProblem } from "./publication-problem";

export type LateProducts = {
  /** How many, counted no further than `LATE_COUNT_MAX`. */
  count: number;
  /** Why, of the one that was tried last; without the detail, which may name what is inside the app. */
  problem: Pick<PublicationProblem, "code"> | null;
};

const LATE_COUNT_MAX = 1_000;
/** A publication takes seconds: whoever looks in between need not hear of it. */
const PATIENCE_SECONDS = 60;

/** The products whose metafields have been behind their reviews and questions for long, or could not be written. */
export async function lateProducts(shop: string): Promise<LateProducts> {
  const late = await db.$queryRaw<{ problem: unknown }[]>`
    SELECT problem FROM "ProductPublication"
    WHERE shop = ${shop} AND published < asked AND (problem IS NOT NULL
      OR "behindSince" < (now() AT TIME ZONE 'UTC') - make_interval(secs => ${PATIENCE_SECONDS}))
    ORDER BY "problemAt" DESC NULLS LAST LIMIT ${LATE_COUNT_MAX}`;
  const [last] = late;
  if (!last || last.problem === null) return { count: late.length, problem: null };
  const problem = PublicationProblem.safeParse(last.problem);
  return { count: late.length, problem: { code: problem.data?.code ?? "unexpected" } };
}
