import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { publicationStatus, type PublicationStatus } from "../storefront/publication-status.server";
import { requestPublication } from "../storefront/request-publication.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** How far the storefront is behind what is saved. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return answer(await publicationStatus(shop));
}

/** Tries again, now. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  await db.$transaction((tx) => requestPublication(tx, shop, new Date()));
  return answer(await publicationStatus(shop));
}

const answer = (status: PublicationStatus) =>
  Response.json(status, { headers: { "Cache-Control": "no-store" } });
