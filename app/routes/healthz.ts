import { db } from "../db.server";
import { log } from "../log.server";

/** A database that takes the question and says nothing is as bad as none. */
const PATIENCE_MS = 2_000;

/** For whoever watches over the process: it answers, and the database answers it. */
export async function loader() {
  const headers = { "Cache-Control": "no-store" };
  try {
    await Promise.race([db.$queryRaw`SELECT 1`, tooLate()]);
    return Response.json({ ok: true }, { headers });
  } catch (err) {
    log.warn({ err }, "the database does not answer");
    return Response.json({ ok: false }, { status: 503, headers });
  }
}

const tooLate = () =>
  new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`no answer in ${PATIENCE_MS} ms`)), PATIENCE_MS).unref(),
  );
