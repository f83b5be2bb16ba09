import { BlockStack, Card, InlineStack, Link, Text, Thumbnail } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { ReviewView } from "./review-view";

/** What the review is about. */
export function ProductCard({ review: { product } }: { review: ReviewView }) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t("reviews.columns.product")}
        </Text>
        {product ? (
          <InlineStack gap="300" blockAlign="center" wrap={false}>
            {product.picture && <Thumbnail source={product.picture} alt="" size="small" />}
            <BlockStack gap="050">
              <Text as="p" fontWeight="medium">
                {product.title}
              </Text>
              <InlineStack gap="300">
                <Link url={`shopify://admin/products/${product.id}`}>
                  {t("reviews.page.inShopify")}
                </Link>
                {product.url ? (
                  <Link url={product.url} external>
                    {t("reviews.page.onStorefront")}
                  </Link>
                ) : (
                  <Text as="span" tone="subdued">
                    {t("reviews.page.productGone")}
                  </Text>
                )}
              </InlineStack>
            </BlockStack>
          </InlineStack>
        ) : (
          <Text as="p">{t("reviews.ofShop")}</Text>
        )}
      </BlockStack>
    </Card>
  );
}
