import type { LinksFunction, LoaderFunctionArgs } from "@remix-run/node";
import { Link, Outlet, useRouteError, useRouteLoaderData } from "@remix-run/react";
import { NavMenu } from "@shopify/app-bridge-react";
import polarisStyles from "@shopify/polaris/build/esm/styles.css?url";
import type { loader as rootLoader } from "../root";
import { authenticateAdmin } from "../shopify.server";
import { appHeaders } from "../ui/app-headers";
import { ErrorPage, libraryPage } from "../ui/error-page";
import { Shell } from "../ui/shell";
import { useTexts } from "../ui/texts";

export const headers = appHeaders;
export const links: LinksFunction = () => [{ rel: "stylesheet", href: polarisStyles }];

export async function loader({ request }: LoaderFunctionArgs) {
  await authenticateAdmin(request);
  return null;
}

// Each page authenticates its own requests; nothing here changes while the frame is open.
export const shouldRevalidate = () => false;

export default function App() {
  return (
    <Shell locale={useLocale()}>
      <Navigation />
      <Outlet />
    </Shell>
  );
}

function Navigation() {
  const { t } = useTexts();
  return (
    <NavMenu>
      <Link to="/app" rel="home">
        {t("nav.home")}
      </Link>
      <Link to="/app/audit">{t("nav.audit")}</Link>
      <Link to="/app/facts">{t("nav.facts")}</Link>
      <Link to="/app/badges">{t("settings.badges.title")}</Link>
      <Link to="/app/reviews">{t("settings.reviews.title")}</Link>
      <Link to="/app/orders">{t("nav.orders")}</Link>
      <Link to="/app/trust-page">{t("settings.trust_page.title")}</Link>
      <Link to="/app/privacy">{t("nav.privacy")}</Link>
    </NavMenu>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  const locale = useLocale();
  const page = libraryPage(error);
  if (page !== null) return <div dangerouslySetInnerHTML={{ __html: page }} />;
  return (
    <Shell locale={locale}>
      <Navigation />
      <ErrorPage error={error} />
    </Shell>
  );
}

const useLocale = () => useRouteLoaderData<typeof rootLoader>("root")?.locale ?? "en";
