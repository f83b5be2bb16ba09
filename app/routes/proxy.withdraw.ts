import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { pageInTheme } from "../storefront/page-in-theme";
import {
  showWithdrawal,
  takeWithdrawal,
  type Answer,
} from "../trust/withdrawals/door/withdrawal-door.server";

/** The withdrawal function: a form, then one button. */
export async function loader({ request }: LoaderFunctionArgs) {
  return inTheme(await showWithdrawal(request));
}

export async function action({ request }: ActionFunctionArgs) {
  return inTheme(await takeWithdrawal(request));
}

const inTheme = ({ html, status }: Answer) => pageInTheme(html, status);
