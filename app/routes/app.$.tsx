import type { LoaderFunctionArgs } from "@remix-run/node";
import { authenticateAdmin } from "../shopify.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** An address that no page has, so that the admin's own error page says so, in its language. */
export async function loader({ request }: LoaderFunctionArgs): Promise<never> {
  await authenticateAdmin(request);
  throw new Response("There is no such page", { status: 404 });
}

export default function NoSuchPage() {
  return null;
}
