import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { db } from "../../db.server";
import { authenticateAdmin } from "../../shopify.server";
import { reviewsOfAuthor } from "../../trust/reviews/moderation/erase-author.server";
import { neighboursOf } from "../../trust/reviews/moderation/review-list.server";
import { ReviewPage } from "../../trust/reviews/moderation/review-page";
import { placeOf } from "../../trust/reviews/review-place";
import { addressOf, LIST, searchIn } from "../../trust/reviews/moderation/review-search";
import { loadReviewView } from "../../trust/reviews/moderation/review-view.server";
import { reviewFrom } from "../../trust/reviews/stored-review.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "reviews" };
export const clientLoader = loaderWithTexts("reviews");

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const { id = "" } = params;
  const known = await loadShopFacts(shop);
  const loaded = await loadReviewView(shop, id, known?.facts ?? null);
  if (!loaded) throw new Response("There is no such review", { status: 404 });
  const search = searchIn(new URL(request.url).searchParams);
  const place = placeOf(reviewFrom(loaded.row), search.sort);
  const [neighbours, sameAuthor] = await Promise.all([
    neighboursOf(shop, search, place),
    reviewsOfAuthor(db, shop, id),
  ]);
  const timeZone = known?.facts.timeZone ?? "UTC";
  return { review: loaded.view, search, neighbours, sameAuthor, timeZone };
}

/** One review: what was said, what became of it, and what the shop answers. */
export default function ReviewRoute() {
  const { t } = useTexts();
  const loaded = useLoaderData<typeof loader>();
  const { review, search } = loaded;
  return (
    <AdminPage
      title={t("reviews.page.title", { name: review.authorName || t("reviews.noName") })}
      subtitle={t("reviews.page.subtitle")}
      parent={{ title: t("reviews.title"), url: addressOf(LIST, search) }}
    >
      {/* What was typed about one review is not about the next one. */}
      <ReviewPage key={review.id} {...loaded} />
    </AdminPage>
  );
}
