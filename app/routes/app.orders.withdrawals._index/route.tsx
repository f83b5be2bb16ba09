import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { addresseeOf } from "../../trust/withdrawals/addressee.server";
import { WithdrawalList } from "../../trust/withdrawals/inbox/withdrawal-list";
import { listWithdrawals } from "../../trust/withdrawals/inbox/withdrawal-list.server";
import { placeText, withdrawalSearchIn } from "../../trust/withdrawals/inbox/withdrawal-search";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "withdrawals" };
export const clientLoader = loaderWithTexts("withdrawals");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const search = withdrawalSearchIn(new URL(request.url).searchParams);
  const addressee = await addresseeOf(shop);
  const { rows, next } = await listWithdrawals(addressee, shop, search, new Date());
  const { filter, order, after } = search;
  return {
    ...{ rows, filter, order, isFirst: after === null, timeZone: addressee.timeZone },
    next: next && placeText(next),
  };
}

/** The withdrawals of the shop's buyers, what to do next with each, and until when. */
export default function WithdrawalsRoute() {
  const { t } = useTexts();
  return (
    <AdminPage
      title={t("withdrawals.title")}
      subtitle={t("withdrawals.what")}
      parent={{ title: t("withdrawals.parent"), url: "/app/orders" }}
    >
      <WithdrawalList {...useLoaderData<typeof loader>()} />
    </AdminPage>
  );
}
