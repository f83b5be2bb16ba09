import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import type { SampleAnswer } from "../trust/reviews/invitations/answers";
import { SampleWanted } from "../trust/reviews/invitations/sample-wanted";
import { sampleMail } from "../trust/reviews/invitations/sample-mail.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The mail that buyers get, to look at. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = SampleWanted.safeParse(Object.fromEntries(new URL(request.url).searchParams));
  if (!wanted.success) throw new Response("Expected a locale and a mail", { status: 404 });
  const sample: SampleAnswer = await sampleMail(shop, wanted.data, new Date());
  return Response.json(sample, { headers: { "Cache-Control": "no-store" } });
}
