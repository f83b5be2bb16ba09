import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../../request-body.server";
import { authenticateAdmin } from "../../shopify.server";
import type { TestAnswer } from "../../trust/reviews/invitations/answers";
import { sendTestMail } from "../../trust/reviews/invitations/sample-mail.server";
import { SampleWanted } from "../../trust/reviews/invitations/sample-wanted";
import { appHeaders } from "../../ui/app-headers";

export const headers = appHeaders;

/** Sends the mail that buyers get to the shop's own address. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = SampleWanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { locale, mail }", { status: 400 });
  const answer: TestAnswer = await sendTestMail(shop, wanted.data, new Date());
  return Response.json(answer);
}
