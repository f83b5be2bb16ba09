import type { Api } from "@shopify/ui-extensions/admin.customer-details.block.render";
import type { CustomerReview } from "./customer-reviews.ts";
import { shortened } from "./shortened.ts";

const MOST_STARS = 5;

const TONES = { shown: "success", held: "caution", refused: "neutral" } as const;

/** One review: stars and state, what was said of what and when, and the way to it. */
export function ReviewEntry({ review, i18n }: { review: CustomerReview; i18n: Api["i18n"] }) {
  const { rating, state, title, product } = review;
  const body = shortened(review.body);
  const day = i18n.formatDate(new Date(review.writtenAt), { dateStyle: "medium" });
  return (
    <s-stack gap="small-200">
      <s-stack direction="inline" gap="small-200" alignItems="center">
        <s-text accessibilityVisibility="hidden">
          {"★".repeat(rating) + "☆".repeat(MOST_STARS - rating)}
        </s-text>
        <s-text accessibilityVisibility="exclusive">
          {i18n.translate("stars", { rating: String(rating), most: String(MOST_STARS) })}
        </s-text>
        <s-badge tone={TONES[state]}>{i18n.translate(`states.${state}`)}</s-badge>
        {review.verified && <s-badge tone="info">{i18n.translate("verified")}</s-badge>}
      </s-stack>
      {title !== "" && <s-text type="strong">{title}</s-text>}
      {body !== "" && <s-paragraph>{body}</s-paragraph>}
      <s-text color="subdued">
        {`${product?.title ?? i18n.translate("about_shop")} · ${day}`}
      </s-text>
      {/* The app's pages stand below /app. */}
      <s-link href={`app:app/reviews/${review.id}`}>{i18n.translate("open")}</s-link>
    </s-stack>
  );
}
