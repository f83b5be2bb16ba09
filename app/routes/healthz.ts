import { db } from "../db.server";
import { log } from "../log.server";

/** For whoever watches over the process: it answers, and the database answers it. */
export async function loader() {
  const headers = { "Cache-Control": "no-store" };
  try {
    await db.$queryRaw`SELECT 1`;
    return Response.json({ ok: true }, { headers });
  } catch (err) {
    log.warn({ err }, "the database does not answer");
    return Response.json({ ok: false }, { status: 503, headers });
  }
}
