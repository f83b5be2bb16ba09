import { db } from "./db.server";
import { env } from "./env.server";

/**
 * What time it is for jobs: the database's, one for all processes. So one whose own clock is wrong sends nothing before
 * its day, and deletes nothing before its time.
 */
export async function timeForJobs(): Promise<Date> {
  if (env.CLOCK === "own") return new Date();
  const [row] = await db.$queryRaw<[{ now: Date }]>`SELECT now() AS now`;
  return row.now;
}
