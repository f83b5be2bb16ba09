import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { z } from "zod";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { lookAtRefundPolicy, replaceRefundPolicy } from "../storefront/refund-policy.server";
import type { PolicyLookAnswer, PolicyWritten } from "../trust/returns/policy-look";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

const Write = z.object({
  /** The fingerprint of the text that the merchant has seen; null for none. */
  over: z.string().max(64).nullable(),
});

/** How Shopify's refund policy stands to what is saved. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return answer(async () => ({
    ok: true,
    look: await lookAtRefundPolicy(await adminFor(shop), new Date()),
  }));
}

/** Writes what is saved to Shopify's refund policy. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const write = Write.safeParse(await jsonOf(request));
  if (!write.success) throw new Response("Expected { over } as JSON", { status: 400 });
  const { over } = write.data;
  return answer(async () => replaceRefundPolicy(await adminFor(shop), over, new Date()));
}

async function answer(asked: () => Promise<PolicyLookAnswer | PolicyWritten>) {
  const headers = { "Cache-Control": "no-store" };
  try {
    return Response.json(await asked(), { headers });
  } catch (error) {
    if (!(error instanceof AdminTrouble)) throw error;
    return Response.json({ ok: false, problem: { path: [], code: error.kind } }, { headers });
  }
}
