import type { ActionFunctionArgs } from "@remix-run/node";
import { pageInTheme } from "../storefront/page-in-theme";
import { visit } from "../trust/doors/visit.server";
import { takeVote } from "../trust/reviews/visitors/vote-door.server";

/** Somebody found a review helpful. */
export async function action({ request }: ActionFunctionArgs) {
  return pageInTheme(await takeVote(request, await visit(request, "votes")));
}
