import type { Api } from "@shopify/ui-extensions/admin.customer-details.block.render";
import type { CustomerReviews } from "./customer-reviews.ts";
import { ReviewEntry } from "./review-entry.tsx";

/** What is known so far: nothing yet, that it cannot be known, or the reviews. */
export type Known = "loading" | "trouble" | CustomerReviews;

type Props = { known: Known; i18n: Api["i18n"]; onRetry(): void };

export function ReviewList({ known, i18n, onRetry }: Props) {
  if (known === "loading") {
    return <s-spinner accessibilityLabel={i18n.translate("loading")} />;
  }
  if (known === "trouble") {
    return (
      <s-banner tone="critical" heading={i18n.translate("trouble.heading")}>
        <s-paragraph>{i18n.translate("trouble.text")}</s-paragraph>
        <s-button slot="secondary-actions" onClick={onRetry}>
          {i18n.translate("trouble.retry")}
        </s-button>
      </s-banner>
    );
  }
  if (known.reviews.length === 0) {
    return <s-text color="subdued">{i18n.translate("none")}</s-text>;
  }
  return (
    <s-stack gap="base">
      {known.reviews.map((review) => (
        <ReviewEntry key={review.id} review={review} i18n={i18n} />
      ))}
      {known.more && <s-link href="app:app/reviews">{i18n.translate("more")}</s-link>}
    </s-stack>
  );
}
