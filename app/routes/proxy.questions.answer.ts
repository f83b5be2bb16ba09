import type { ActionFunctionArgs } from "@remix-run/node";
import { pageInTheme } from "../storefront/page-in-theme";
import { visit } from "../trust/doors/visit.server";
import { takeAnswerForm } from "../trust/reviews/visitors/words-door.server";

/** A buyer answers a shopper's question. */
export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeAnswerForm(request, await visit(request, "words")));
}
