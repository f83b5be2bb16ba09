import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";
import { OrderLinks } from "./order-links";
import { OrderList } from "./order-list";
import { orderRows } from "./order-rows.server";
import { orderSearchIn, placeText } from "./order-search";

export const headers = appHeaders;
export const handle = { texts: "orders" };
export const clientLoader = loaderWithTexts("orders");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const search = orderSearchIn(new URL(request.url).searchParams);
  const [{ rows, next }, known] = await Promise.all([orderRows(shop, search), loadShopFacts(shop)]);
  const { filter, number, after } = search;
  return {
    ...{ rows, filter, number, isFirst: after === null },
    next: next && placeText(next),
    timeZone: known?.facts.timeZone ?? "UTC",
  };
}

/** Every order with what was agreed, what was sent, and what its buyer has taken back. */
export default function OrdersRoute() {
  const { t } = useTexts();
  return (
    <AdminPage title={t("orders.title")} subtitle={t("orders.what")}>
      <OrderLinks />
      <OrderList {...useLoaderData<typeof loader>()} />
    </AdminPage>
  );
}
