import type { ActionFunctionArgs } from "@remix-run/node";
import { jsonOf } from "../../request-body.server";
import { authenticateAdmin } from "../../shopify.server";
import { sendTestConfirmation } from "../../storefront/confirmation/test-mail.server";
import type { TestAnswer } from "../../trust/confirmation/answers";
import { CONFIRMATION } from "../../trust/confirmation/confirmation";
import { TestWanted } from "../../trust/confirmation/sample-wanted";
import { parseInput } from "../../trust/setting";
import { appHeaders } from "../../ui/app-headers";

export const headers = appHeaders;

/** Sends the mail to an address that the merchant has typed. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const wanted = TestWanted.safeParse(await jsonOf(request));
  if (!wanted.success) throw new Response("Expected { value, locale, to }", { status: 400 });
  const { value, ...rest } = wanted.data;
  const parsed = parseInput(CONFIRMATION, value);
  if (!parsed.ok) throw new Response("The setting is not right", { status: 400 });
  const test = { ...rest, value: parsed.value };
  const answer: TestAnswer = await sendTestConfirmation(shop, test, new Date());
  return Response.json(answer);
}
