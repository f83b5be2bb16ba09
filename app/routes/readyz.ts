import type { LoaderFunctionArgs } from "@remix-run/node";
import { readiness, type Running } from "../readiness.server";

const UNKNOWN = { migrations: [], isStopping: () => false };

/** For whoever sends requests on: whether this process wants any. /healthz says whether it lives. */
export async function loader({ context }: LoaderFunctionArgs) {
  const known = await readiness((context as { running?: Running }).running ?? UNKNOWN);
  const status = known.ready ? 200 : 503;
  return Response.json(known, { status, headers: { "Cache-Control": "no-store" } });
}
