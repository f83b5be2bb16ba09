import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { isUnderWay } from "../jobs.server";
import { authenticateAdmin } from "../shopify.server";
import { loadLook } from "../trust/audit/look/kept-look.server";
import { lookAsked, requestLookNow } from "../trust/audit/look/request-look.server";
import { appHeaders } from "../ui/app-headers";
import type { AuditProgress } from "../ui/use-audit";

export const headers = appHeaders;

/** Whether the shop is being looked at and judged, or about to be, and how far it is. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return answer(shop);
}

/** Has its storefront looked at, and judges it anew after that. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  await requestLookNow(shop);
  return answer(shop);
}

async function answer(shop: string) {
  const [underWay, judging, { done, steps }] = await Promise.all([
    isUnderWay("look", lookAsked(shop)),
    isUnderWay("audit", shop),
    loadLook(shop),
  ]);
  const progress: AuditProgress = {
    looking: underWay || judging,
    storefront: underWay && steps > 0 ? { done, steps } : null,
  };
  return Response.json(progress, { headers: { "Cache-Control": "no-store" } });
}
