import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { enqueue, isUnderWay } from "../jobs.server";
import { authenticateAdmin } from "../shopify.server";
import { appHeaders } from "../ui/app-headers";
import type { AuditProgress } from "../ui/use-audit";

export const headers = appHeaders;

/** Whether the shop is being judged, or about to be. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return answer(shop);
}

/** Has it judged anew. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  await enqueue(null, "audit", { shop });
  return answer(shop);
}

async function answer(shop: string) {
  const progress: AuditProgress = { looking: await isUnderWay("audit", shop) };
  return Response.json(progress, { headers: { "Cache-Control": "no-store" } });
}
