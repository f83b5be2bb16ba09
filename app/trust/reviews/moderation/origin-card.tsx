import { BlockStack, Card, Link, Text } from "@shopify/polaris";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import { isImported } from "../origins";
import type { ReviewView } from "./review-view";
import { useOriginNames } from "./use-origin-names";

/** Where the review came from, and whether its author has bought the product. */
export function OriginCard({ review }: { review: ReviewView }) {
  const { t, locale } = useTexts();
  const originName = useOriginNames();
  const { origin, import: from, incentive } = review;
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t("reviews.page.origin")}
        </Text>
        <Text as="p">{originName(origin)}</Text>
        {from && (
          <Link url={`/app/reviews/import/${from.id}`}>
            {t("reviews.page.fromFile", { name: from.fileName, day: day(from.at, locale) })}
          </Link>
        )}
        <Text as="p">{t(`reviews.incentives.${incentive || "unknown"}`)}</Text>
        <Text as="h3" variant="headingSm">
          {t(review.verified ? "reviews.verified" : "reviews.notVerified")}
        </Text>
        <Purchase review={review} />
      </BlockStack>
    </Card>
  );
}

function Purchase({ review: { verified, order, origin } }: { review: ReviewView }) {
  const { t, locale } = useTexts();
  if (!verified) {
    const why = isImported(origin) ? "imported" : origin === "merchant" ? "byHand" : "noMatch";
    return <Text as="p">{t(`reviews.page.why.${why}`)}</Text>;
  }
  if (!order) return <Text as="p">{t("reviews.page.orderForgotten")}</Text>;
  return (
    <Link url={`shopify://admin/orders/${order.id}`}>
      {t("reviews.page.order", { number: order.number, day: day(order.orderedAt, locale) })}
    </Link>
  );
}
