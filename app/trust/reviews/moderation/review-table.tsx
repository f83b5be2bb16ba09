import { BlockStack, IndexTable, Text, useBreakpoints } from "@shopify/polaris";
import { memo, type ComponentProps, type ReactNode } from "react";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import type { ListedReview } from "./listed-review";
import { ReviewSummary } from "./review-summary";
import { addressOf, LIST, type ReviewSearch } from "./review-search";
import { Stars } from "./stars";
import { StateBadges } from "./state-badges";

type TableProps = ComponentProps<typeof IndexTable>;
type Props = {
  reviews: ListedReview[];
  search: ReviewSearch;
  selected: string[];
  /** All that the search finds, not only those on this page. */
  allSelected: boolean;
  empty: ReactNode;
} & Pick<
  TableProps,
  | "onSelectionChange"
  | "promotedBulkActions"
  | "bulkActions"
  | "pagination"
  | "hasMoreItems"
  | "paginatedSelectAllActionText"
  | "loading"
>;

/**
 * The reviews of one page as a table; on a phone with one column, because Polaris's own list for phones has no
 * ticks.
 */
export function ReviewTable({ reviews, search, selected, allSelected, empty, ...rest }: Props) {
  const { t } = useTexts();
  const { smDown } = useBreakpoints();
  const Row = smDown ? StackedRow : TableRow;
  return (
    <IndexTable
      {...rest}
      resourceName={{ singular: t("reviews.one"), plural: t("reviews.many") }}
      itemCount={reviews.length}
      selectedItemsCount={allSelected ? "All" : selected.length}
      emptyState={empty}
      headings={
        smDown
          ? [{ title: t("reviews.columns.review") }]
          : [
              { title: t("reviews.columns.stars") },
              { title: t("reviews.columns.review") },
              { title: t("reviews.columns.product") },
              { title: t("reviews.columns.state") },
              { title: t("reviews.columns.day") },
            ]
      }
    >
      {reviews.map((review, position) => (
        <IndexTable.Row
          // Another search is another list: what is in both does not move through the window.
          key={`${addressOf(LIST, search)} ${review.id}`}
          id={review.id}
          position={position}
          selected={allSelected || selected.includes(review.id)}
          accessibilityLabel={t("reviews.select", {
            name: review.authorName || t("reviews.noName"),
            title: review.title || t("reviews.stars", { count: review.rating }),
          })}
        >
          <Row review={review} url={addressOf(`${LIST}/${review.id}`, search)} />
        </IndexTable.Row>
      ))}
    </IndexTable>
  );
}

type RowProps = { review: ListedReview; url: string };

const WRAPPED = { whiteSpace: "normal", minWidth: "8rem", maxWidth: "14rem" } as const;
const WIDE = { maxWidth: "26rem", minWidth: "14rem" } as const;

const TableRow = memo(function TableRow({ review, url }: RowProps) {
  const { locale } = useTexts();
  return (
    <>
      <IndexTable.Cell>
        <Stars rating={review.rating} />
      </IndexTable.Cell>
      <IndexTable.Cell>
        <div style={WIDE}>
          <ReviewSummary review={review} url={url} />
        </div>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <div style={WRAPPED}>
          <ProductName review={review} />
        </div>
      </IndexTable.Cell>
      <IndexTable.Cell>
        <div style={WRAPPED}>
          <StateBadges review={review} />
        </div>
      </IndexTable.Cell>
      <IndexTable.Cell>{day(review.writtenAt, locale)}</IndexTable.Cell>
    </>
  );
});

const STACK = { whiteSpace: "normal", minWidth: 0 } as const;
const ENDS = {
  display: "flex",
  justifyContent: "space-between",
  gap: "var(--p-space-200)",
} as const;

const StackedRow = memo(function StackedRow({ review, url }: RowProps) {
  const { locale } = useTexts();
  return (
    <IndexTable.Cell>
      <div style={STACK}>
        <BlockStack gap="100">
          <div style={ENDS}>
            <Stars rating={review.rating} />
            <Text as="span" tone="subdued">
              {day(review.writtenAt, locale)}
            </Text>
          </div>
          <ReviewSummary review={review} url={url} />
          <ProductName review={review} />
          <StateBadges review={review} />
        </BlockStack>
      </div>
    </IndexTable.Cell>
  );
});

function ProductName({ review: { product } }: { review: ListedReview }) {
  const { t } = useTexts();
  return (
    <Text as="span" {...(!product && { tone: "subdued" as const })}>
      {product?.title ?? t("reviews.ofShop")}
    </Text>
  );
}
