import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { templateOwn } from "../../storefront/confirmation/template-own";
import { loadSettingPage } from "../../storefront/setting-page.server";
import type { Confirmation } from "../../trust/confirmation/confirmation";
import { confirmationNumbers } from "../../trust/confirmation/confirmation-numbers.server";
import { ConfirmationForm } from "../../trust/confirmation/form";
import { MailCard } from "../../trust/confirmation/mail-card";
import { NumbersCard } from "../../trust/confirmation/numbers-card";
import { loadSettings } from "../../trust/settings.server";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { SettingPage } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "confirmation" };
export const clientLoader = loaderWithTexts("confirmation");

const DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const now = new Date();
  const [page, settings, { lastSentAt, lastRefusal, ...counted }] = await Promise.all([
    loadSettingPage(shop, "confirmation", now),
    loadSettings(shop),
    confirmationNumbers(shop, new Date(now.getTime() - DAYS * DAY_MS)),
  ]);
  return {
    page,
    own: templateOwn(page.shop, settings.business),
    numbers: {
      ...counted,
      lastSentAt: lastSentAt?.toISOString() ?? null,
      lastRefusal: lastRefusal && { ...lastRefusal, at: lastRefusal.at.toISOString() },
    },
  };
}

/** What buyers are told of their order, how it went, and the same for Shopify's own mail. */
export default function ConfirmationRoute() {
  const { t } = useTexts();
  const { page, own, numbers } = useLoaderData<typeof loader>();
  return (
    <SettingPage
      name="confirmation"
      parent={{ title: t("nav.orders"), url: "/app/orders" }}
      loaded={page}
      isEmpty={({ on }: Confirmation) => !on}
      texts={({ greeting }: Confirmation) => [greeting]}
      beside={({ form, shop, previewed }) => (
        <MailCard form={form} value={previewed} timeZone={shop.timeZone} own={own} />
      )}
    >
      {(parts) => (
        <>
          <ConfirmationForm {...parts} />
          <NumbersCard numbers={numbers} days={DAYS} timeZone={parts.shop.timeZone} />
        </>
      )}
    </SettingPage>
  );
}
