import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { noteLook } from "../../data-looks.server";
import { db } from "../../db.server";
import { authenticateAdmin } from "../../shopify.server";
import { addresseeOf } from "../../trust/withdrawals/addressee.server";
import { viewWithdrawal } from "../../trust/withdrawals/inbox/view-withdrawal.server";
import { Withdrawal } from "../../trust/withdrawals/inbox/withdrawal";
import { LIST } from "../../trust/withdrawals/inbox/withdrawal-search";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "withdrawals" };
export const clientLoader = loaderWithTexts("withdrawals");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop, claims } = await authenticateAdmin(request);
  const { id = "" } = params;
  const row = await db.withdrawal.findUnique({ where: { shop_id: { shop, id } } });
  if (!row) throw new Response("There is no such withdrawal", { status: 404 });
  const now = new Date();
  await noteLook(shop, { by: claims?.sub, what: "withdrawal", about: id }, now);
  const addressee = await addresseeOf(shop);
  const withdrawal = await viewWithdrawal(addressee, row, now);
  return { withdrawal, timeZone: addressee.timeZone };
}

/** One withdrawal: what was stated, what there is to do, until when, and what was done by whom. */
export default function WithdrawalRoute() {
  const { t } = useTexts();
  const { withdrawal, timeZone } = useLoaderData<typeof loader>();
  return (
    <AdminPage
      title={t("withdrawals.one", { number: withdrawal.number })}
      subtitle={t("withdrawals.oneWhat")}
      parent={{ title: t("withdrawals.title"), url: LIST }}
    >
      {/* What was undone or half done belongs to one withdrawal. */}
      <Withdrawal key={withdrawal.id} withdrawal={withdrawal} timeZone={timeZone} />
    </AdminPage>
  );
}
