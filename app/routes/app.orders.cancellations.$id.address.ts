import type { LoaderFunctionArgs } from "@remix-run/node";
import { noteLook } from "../data-looks.server";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import type { AddressAnswer } from "../trust/cancellation/inbox/answers";
import { cancellationOf } from "../trust/cancellation/stored-cancellation.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** The address that was typed with a number; that it was looked at is noted. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const found = await cancellationOf(db, shop, params["id"] ?? "");
  if (!found) throw new Response("There is no such request", { status: 404 });
  const { id, email } = found;
  await noteLook(shop, { by: claims?.sub, what: "cancellation", about: id }, new Date());
  return Response.json({ email } satisfies AddressAnswer);
}
