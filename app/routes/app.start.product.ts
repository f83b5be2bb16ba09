import type { LoaderFunctionArgs } from "@remix-run/node";
import { adminFor, AdminTrouble } from "../admin-api/admin.server";
import { someProduct } from "../admin-api/products.server";
import { authenticateAdmin } from "../shopify.server";
import type { PreviewedProduct } from "../storefront/start-preview.server";
import { appHeaders } from "../ui/app-headers";

export const headers = appHeaders;

/** A product of the shop's to show the result on. Asked for after the page is painted; none is no trouble. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  try {
    const found = await someProduct(await adminFor(shop));
    return answer(found && { title: found.title, picture: found.picture });
  } catch (error) {
    if (error instanceof AdminTrouble) return answer(null);
    throw error;
  }
}

const answer = (product: PreviewedProduct | null) => Response.json({ product });
