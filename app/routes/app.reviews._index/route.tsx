import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { authenticateAdmin } from "../../shopify.server";
import { lateProducts } from "../../storefront/product-publications.server";
import { LOCALES, languageOf } from "../../trust/locale";
import { heldCount } from "../../trust/reviews/moderation/held-count.server";
import { listedReviews } from "../../trust/reviews/moderation/listed-reviews.server";
import { ReviewLinks } from "../../trust/reviews/moderation/review-links";
import { ReviewList } from "../../trust/reviews/moderation/review-list";
import { listReviews } from "../../trust/reviews/moderation/review-list.server";
import { countText } from "../../trust/reviews/moderation/review-filters";
import { photosWithoutPermission } from "../../trust/reviews/photos.server";
import { placeIn, placeOf, placeText } from "../../trust/reviews/review-place";
import { searchIn, type ReviewSearch } from "../../trust/reviews/moderation/review-search";
import type { From } from "../../trust/reviews/moderation/review-stretches.server";
import { savedViews } from "../../trust/reviews/moderation/saved-views.server";
import { WaitingPhotos } from "../../trust/reviews/moderation/waiting-photos";
import { knownProducts } from "../../trust/reviews/products.server";
import { reviewFrom } from "../../trust/reviews/stored-review.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { AdminPage } from "../../ui/admin-page";
import { appHeaders } from "../../ui/app-headers";
import { LateProducts } from "../../ui/late-products";
import { loaderWithTexts } from "../../ui/part-texts";
import { useTexts } from "../../ui/texts";

export const headers = appHeaders;
export const handle = { texts: "reviews" };
export const clientLoader = loaderWithTexts("reviews");

export async function loader({ request }: LoaderFunctionArgs) {
  const { shop } = await authenticateAdmin(request);
  const query = new URL(request.url).searchParams;
  const search = searchIn(query);
  const [after, before] = [placeIn(query.get("after")), placeIn(query.get("before"))];
  const from = { place: after ?? before, isForward: before === null || after !== null };
  const [page, held, late, waitingPhotos, saved, products, known] = await Promise.all([
    pageFrom(shop, search, from),
    heldCount(shop),
    lateProducts(shop),
    photosWithoutPermission(shop),
    savedViews(shop),
    knownProducts(shop, search.product ? [search.product] : []),
    loadShopFacts(shop),
  ]);
  const [first, last] = [page.rows.at(0), page.rows.at(-1)];
  const placeAt = (row: typeof first) => row && placeText(placeOf(reviewFrom(row), search.sort));
  const spoken = known?.facts.locales.map(({ locale }) => languageOf(locale)) ?? [];
  return {
    search,
    view: query.get("view") ?? "all",
    reviews: await listedReviews(shop, page.rows),
    before: (page.hasPrevious && placeAt(first)) || null,
    after: (page.hasNext && placeAt(last)) || null,
    saved,
    held,
    late,
    waitingPhotos,
    languages: [...new Set([...spoken, ...LOCALES])],
    productTitle: search.product ? (products.get(search.product)?.title ?? null) : null,
  };
}

/** Of a page whose reviews have all left the list, the beginning. */
async function pageFrom(shop: string, search: ReviewSearch, from: From) {
  const page = await listReviews(shop, search, from);
  const isGone = page.rows.length === 0 && from.place !== null;
  return isGone ? listReviews(shop, search) : page;
}

/** All reviews of the shop: looked through, shown, held, refused, answered. */
export default function ReviewsRoute() {
  const { t } = useTexts();
  const { late, waitingPhotos, ...loaded } = useLoaderData<typeof loader>();
  const { held } = loaded;
  return (
    <AdminPage
      title={held > 0 ? t("reviews.titleHeld", { held: countText(held) }) : t("reviews.title")}
      subtitle={t("reviews.what")}
    >
      <ReviewLinks />
      <LateProducts {...late} counted={countText(late.count)} />
      <WaitingPhotos count={waitingPhotos} />
      <ReviewList {...loaded} />
    </AdminPage>
  );
}
