import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { authenticateAdmin } from "../shopify.server";
import type { LastAnswer } from "../trust/confirmation/answers";
import { lastConfirmation } from "../trust/confirmation/last-confirmation.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The last confirmation that went out, as its buyer has it: a look that is noted. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const last = await lastConfirmation(shop);
  if (last) {
    const look = { by: claims?.sub, what: "confirmation" as const, about: last.order };
    await noteLook(shop, look, new Date());
  }
  const answer: LastAnswer = last?.mail ?? null;
  return Response.json(answer, { headers: { "Cache-Control": "no-store" } });
}
