import { Link } from "@shopify/polaris";
import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { loader as rootLoader } from "../root";
import { helpPageFor } from "./help-page";
import { useTexts } from "./texts";

/** Leads to the page for merchants about the page that it stands on, in a tab of its own. */
export function HelpLink() {
  const { t } = useTexts();
  const { pathname } = useLocation();
  const address = useRouteLoaderData<typeof rootLoader>("root")?.helpUrl;
  return (
    address && (
      <Link url={`${address}/${helpPageFor(pathname)}`} target="_blank">
        {t("help.how")}
      </Link>
    )
  );
}
