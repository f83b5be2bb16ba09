import { BlockStack, Card, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";

type Props = { numbers: { days: number; sent: number; answered: number }[] };

/** What came of the mails; nobody counts who opened them. */
export function NumbersCard({ numbers }: Props) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("invitations.numbers.title")}
        </Text>
        {numbers.map(({ days, sent, answered }) => (
          <BlockStack key={days}>
            <Text as="h3" fontWeight="medium">
              {t("invitations.numbers.period", { days })}
            </Text>
            <Text as="p">{t("invitations.numbers.sent", { count: sent })}</Text>
            <Text as="p">{t("invitations.numbers.answered", { count: answered })}</Text>
          </BlockStack>
        ))}
      </BlockStack>
    </Card>
  );
}
