import type { LoaderFunctionArgs } from "@remix-run/node";
import { proxied } from "../proxy-request.server";
import { liquidInTheme } from "../storefront/page-in-theme";
import { PAYMENT_TYPES_ID } from "../trust/audit/look/json-in-page";

/** What the checkout takes, which only the theme is told: in a page that the audit reads as it reads all others. */
export async function loader({ request }: LoaderFunctionArgs) {
  proxied(request, new Date());
  return liquidInTheme(
    `<script type="application/json" id="${PAYMENT_TYPES_ID}">{{ shop.enabled_payment_types | json }}</script>`,
  );
}
