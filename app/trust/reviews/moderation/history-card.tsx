import { BlockStack, Box, Card, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { useTexts } from "../../../ui/texts";
import type { HappenedToReview } from "./review-view";
import { Stars } from "./stars";

type Props = { history: HappenedToReview[]; timeZone: string };

/** All that happened to a review, the latest first. */
export function HistoryCard({ history, timeZone }: Props) {
  const { t, locale } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("reviews.history.title")}
        </Text>
        <BlockStack as="ol" gap="300">
          {history.map((happened) => (
            <li key={happened.id}>
              <Text as="p" fontWeight="medium">
                {t(`reviews.history.${happened.what}`)}
              </Text>
              <Details happened={happened} />
              <Text as="p" tone="subdued">
                {t("reviews.history.when", {
                  moment: dayAndTime(happened.at, locale, timeZone),
                  who: t(`reviews.by.${happened.by}`),
                })}
              </Text>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}

function Details({ happened }: { happened: HappenedToReview }) {
  const { t } = useTexts();
  const { reason, heldFor, added, removed, text, before } = happened;
  const lines = [
    reason && t(`reviews.refusedFor.${reason}`),
    ...heldFor.map((why) => t(`reviews.heldFor.${why}`)),
    added.length > 0 && t("reviews.history.added", { tags: added.join(", ") }),
    removed.length > 0 && t("reviews.history.removed", { tags: removed.join(", ") }),
    text,
  ];
  return (
    <>
      {lines.map(
        (line, index) =>
          line && (
            <Text as="p" key={index} breakWord>
              {line}
            </Text>
          ),
      )}
      {before && <Before before={before} />}
    </>
  );
}

const QUOTED = { whiteSpace: "pre-line", overflowWrap: "anywhere", margin: 0 } as const;

/** What stood there, so that nobody has to believe what it was. */
function Before({ before }: { before: NonNullable<HappenedToReview["before"]> }) {
  const { t } = useTexts();
  const { rating, title, body, reply } = before;
  const words = [title, body, reply].filter(Boolean);
  if (words.length === 0 && rating === null) return null;
  return (
    <Box paddingBlock="100">
      <details>
        <summary>{t("reviews.history.before")}</summary>
        <Box padding="300" background="bg-surface-secondary" borderRadius="200">
          {rating !== null && <Stars rating={rating} />}
          <p style={QUOTED}>{words.join("\n\n")}</p>
        </Box>
      </details>
    </Box>
  );
}
