import { BlockStack, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import { isInEea } from "../countries";
import { countriesShippedTo } from "../countries-shipped-to";
import type { ShopFacts } from "../shop-facts";

/** What is known of the law in the countries shipped to, for whoever is no lawyer. */
export function LawNotes({ shop }: { shop: ShopFacts }) {
  const { t } = useTexts();
  const countries = countriesShippedTo(shop);
  const notes = [
    ...(countries.some(isInEea) ? (["eea"] as const) : []),
    ...(countries.includes("GB") ? (["gb"] as const) : []),
    ...(countries.includes("CH") ? (["ch"] as const) : []),
  ];
  return (
    <BlockStack gap="200">
      {notes.map((note) => (
        <Text key={note} as="p" tone="subdued">
          {t(`returns.law.${note}`)}
        </Text>
      ))}
    </BlockStack>
  );
}
