import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { CardSkeleton } from "./card-skeleton";
import { problemText } from "./problem-place";
import { SideBySide } from "./side-by-side";
import { useTexts } from "./texts";
import type { ShopFactsLook } from "./use-shop-facts";

type Props = {
  trouble: ShopFactsLook["trouble"];
  onLookAgain(): void;
  /** How high the form's first cards will be, in pixels. */
  cards: number[];
};

/** The page before Shopify has ever told us about the shop: once, after the app was installed. */
export function SettingSkeleton({ trouble, onLookAgain, cards }: Props) {
  const texts = useTexts();
  if (trouble) {
    return (
      <Banner tone="warning" title={texts.t("lookUp.failed")}>
        <BlockStack gap="200">
          <Text as="p">{problemText(texts, trouble)}</Text>
          <InlineStack>
            <Button onClick={onLookAgain}>{texts.t("lookUp.retry")}</Button>
          </InlineStack>
        </BlockStack>
      </Banner>
    );
  }
  return (
    <div aria-busy="true" aria-label={texts.t("lookUp.looking")} role="status">
      <SideBySide
        aside={
          <>
            <CardSkeleton height={456} />
            <CardSkeleton height={228} />
          </>
        }
      >
        <CardSkeleton height={90} />
        {cards.map((height, index) => (
          <CardSkeleton key={index} height={height} />
        ))}
      </SideBySide>
    </div>
  );
}
