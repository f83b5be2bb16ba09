import { Banner, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { ShopFactsLook } from "../../ui/use-shop-facts";
import { ClaimRow } from "./claim-row";
import type { ClaimView } from "./claim-view";
import { claimName, type BadgesForm } from "./form-parts";

type Props = BadgesForm & { facts: ShopFactsLook };

/** All claims that are not chosen: first those that hold and can be added, then what the others lack. */
export function ClaimsToChoose({ form, claims, language, limits, facts }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const chosen = form.value.badges.map(({ claim }) => claim);
  const others = claims.filter(({ id }) => !chosen.includes(id));
  const waiting = others.filter(({ holds }) => !holds);
  const full = chosen.length >= limits.badges;

  const add = ({ id }: ClaimView) =>
    form.edit(["badges"], (value) => ({
      ...value,
      badges: [...value.badges, { claim: id, text: {} }],
    }));

  const row = (claim: ClaimView) => (
    <li key={claim.id}>
      <ClaimRow
        claim={claim}
        name={claimName(texts, claims, claim.id, language)}
        full={full}
        onAdd={() => add(claim)}
      />
    </li>
  );

  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <InlineStack align="space-between" blockAlign="center" gap="200">
            <Text as="h2" variant="headingMd">
              {t("badges.claims.title")}
            </Text>
            <Button variant="plain" onClick={facts.lookAgain} loading={facts.looking}>
              {t("badges.claims.lookAgain")}
            </Button>
          </InlineStack>
          <Text as="p" tone="subdued">
            {full ? t("badges.claims.full", { max: limits.badges }) : t("badges.claims.what")}
          </Text>
        </BlockStack>
        {facts.trouble && (
          <Banner tone="warning" title={t("lookUp.failed")}>
            {problemText(texts, facts.trouble)}
          </Banner>
        )}
        {others.length === 0 && <Text as="p">{t("badges.claims.all")}</Text>}
        <BlockStack as="ul" gap="200">
          {others.filter(({ holds }) => holds).map(row)}
        </BlockStack>
        {waiting.length > 0 && (
          <BlockStack gap="200">
            <Text as="h3" variant="headingSm">
              {t("badges.claims.waiting")}
            </Text>
            <BlockStack as="ul" gap="200">
              {waiting.map(row)}
            </BlockStack>
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}
