import { Badge, InlineStack, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { ListedReview } from "./listed-review";

const TONES = {
  shown: "success",
  held: "attention",
  refused: "critical",
  deleted: undefined,
} as const;

/** What became of a review, and what is to be done about it. */
export function StateBadges({ review }: { review: ListedReview }) {
  const { t } = useTexts();
  const { state, heldFor, refusedFor, reports, isAnswered, isChosen, isObjectedTo } = review;
  const why = [
    ...(state === "held" ? heldFor.map((reason) => t(`reviews.heldFor.${reason}`)) : []),
    ...(state === "refused" && refusedFor ? [t(`reviews.refusedFor.${refusedFor}`)] : []),
  ];
  return (
    <>
      <InlineStack gap="100">
        <Badge tone={TONES[state]}>{t(`reviews.states.${state}`)}</Badge>
        {reports > 0 && <Badge tone="critical">{t("reviews.reports", { count: reports })}</Badge>}
        {isObjectedTo && <Badge tone="attention">{t("reviews.isObjectedTo")}</Badge>}
        {isAnswered && <Badge>{t("reviews.answered")}</Badge>}
        {isChosen && <Badge tone="info">{t("reviews.isChosen")}</Badge>}
      </InlineStack>
      {why.length > 0 && (
        <Text as="p" variant="bodySm" tone="subdued">
          {why.join(" · ")}
        </Text>
      )}
    </>
  );
}
