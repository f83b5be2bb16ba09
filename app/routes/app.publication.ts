import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { db } from "../db.server";
import { authenticateAdmin } from "../shopify.server";
import { publicationStatus } from "../storefront/publication-status.server";
import { requestPublication } from "../storefront/request-publication.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** How far the storefront is behind what is saved. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return Response.json(await publicationStatus(shop));
}

/** Tries again, now. */
export async function action({ request }: ActionFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  await db.$transaction((tx) => requestPublication(tx, shop, new Date()));
  return Response.json(await publicationStatus(shop));
}
