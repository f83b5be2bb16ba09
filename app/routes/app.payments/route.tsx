import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { loadSettingPage } from "../../storefront/setting-page.server";
import { EXPLAINED } from "../../trust/payments/explained";
import { PaymentsForm } from "../../trust/payments/form";
import type { Payments } from "../../trust/payments/payments";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";

export const headers = appHeaders;
export const handle = { texts: "payments" };
export const clientLoader = loaderWithTexts("payments");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  return loadSettingPage(shop, "payments", new Date());
}

const isEmpty = ({ methods, contact }: Payments) =>
  methods.length === 0 && contact.email === "" && contact.phone === "";

const textsOf = ({ methods, contact }: Payments) => [
  ...methods.flatMap((method) => [method.name, ...EXPLAINED.map((field) => method[field])]),
  contact.hours,
];

export default function PaymentsRoute() {
  const loaded = useLoaderData<typeof loader>();
  return (
    <SettingPage<Payments> name="payments" loaded={loaded} forms isEmpty={isEmpty} texts={textsOf}>
      {(parts) => <PaymentsForm {...parts} />}
    </SettingPage>
  );
}
