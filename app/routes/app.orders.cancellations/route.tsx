import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { listCancellations } from "../../trust/cancellation/inbox/cancellation-list.server";
import { RequestList } from "../../trust/cancellation/inbox/request-list";
import { factsHere } from "../../trust/cancellation/facts-here.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "cancellation" };
export const clientLoader = loaderWithTexts("cancellation");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const asked = Number(new URL(request.url).searchParams.get("page") ?? "1");
  const page = Number.isInteger(asked) && asked >= 1 && asked < 10_000 ? asked : 1;
  const [list, facts] = await Promise.all([listCancellations(shop, page, now), factsHere(shop)]);
  return {
    ...{ ...list, page, now: now.toISOString() },
    timeZone: facts?.shop.timeZone ?? "UTC",
    isOn: facts?.settings.cancellation.on ?? false,
  };
}

/** Which buyers ask that an order be stopped: yes with one click, or no with a reason. */
export default function CancellationsRoute() {
  const { t } = useTexts();
  return (
    <AdminPage
      title={t("cancellations.title")}
      subtitle={t("cancellations.what")}
      parent={{ title: t("cancellations.parent"), url: "/app/orders" }}
    >
      <RequestList {...useLoaderData<typeof loader>()} />
    </AdminPage>
  );
}
