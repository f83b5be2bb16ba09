import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../request-body.server";
import { authenticateAdmin } from "../shopify.server";
import { sampleConfirmation } from "../storefront/confirmation/sample.server";
import { CONFIRMATION } from "../trust/confirmation/confirmation";
import { SampleWanted } from "../trust/confirmation/sample-wanted";
import { parseInput } from "../trust/setting";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The mail with a setting that is not saved. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = SampleWanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { value, locale }", { status: 400 });
  const parsed = parseInput(CONFIRMATION, wanted.data.value);
  if (!parsed.ok) return Response.json(parsed);
  const { locale } = wanted.data;
  const sample = await sampleConfirmation(shop, { value: parsed.value, locale }, new Date());
  return Response.json({ ok: true, sample });
}
