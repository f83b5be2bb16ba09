import { BlockStack, Card, SkeletonBodyText, SkeletonDisplayText } from "@shopify/polaris";

const LINE_PX = 20;
const TITLE_AND_PADDING_PX = 64;

/** Stands where a card will be, and is as high, so that what comes after it stays in its place. */
export function CardSkeleton({ height }: { height: number }) {
  const lines = Math.floor((height - TITLE_AND_PADDING_PX) / LINE_PX);
  return (
    <Card padding="0">
      <div style={{ height, padding: "var(--p-space-400)", overflow: "hidden" }}>
        <BlockStack gap="400">
          <SkeletonDisplayText size="small" />
          <SkeletonBodyText lines={lines} />
        </BlockStack>
      </div>
    </Card>
  );
}
