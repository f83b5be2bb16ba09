import type { ActionFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { sendAgain } from "../trust/mails/send-again.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The receipt of a withdrawal is sent once more, as it was. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const name = `withdrawal-receipt:${params.id ?? ""}`;
  const said = await db.$transaction((tx) => sendAgain(tx, shop, name, new Date()));
  if (said === "gone") throw new Response("There is no such mail", { status: 404 });
  return Response.json({ said });
}
