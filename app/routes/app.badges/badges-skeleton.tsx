import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { CardSkeleton } from "../../ui/card-skeleton";
import { problemText } from "../../ui/problem-place";
import { SideBySide } from "../../ui/side-by-side";
import { useTexts } from "../../ui/texts";
import type { ShopFactsLook } from "../../ui/use-shop-facts";

type Props = { trouble: ShopFactsLook["trouble"]; onLookAgain(): void };

/** The page before Shopify has ever told us about the shop: once, after the app was installed. */
export function BadgesSkeleton({ trouble, onLookAgain }: Props) {
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
        <CardSkeleton height={180} />
        <CardSkeleton height={128} />
        <CardSkeleton height={740} />
      </SideBySide>
    </div>
  );
}
