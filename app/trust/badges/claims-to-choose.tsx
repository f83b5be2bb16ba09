import { Banner, BlockStack, Box, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { ClaimIcon } from "../../ui/claim-icon";
import { problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { ShopFactsLook } from "../../ui/use-shop-facts";
import type { ClaimView } from "./claim-view";
import { claimName, type BadgesForm } from "./form-parts";
import { Missing } from "./missing";
import { StandsOn } from "./stands-on";

type Props = BadgesForm & { facts: ShopFactsLook };

const NAME = { flex: "1 1 0", minWidth: 0 } as const;

/** All claims that are not chosen: those that hold can be added, the others say what they lack. */
export function ClaimsToChoose({ form, claims, language, limits, facts }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const chosen = form.value.badges.map(({ claim }) => claim);
  const others = claims.filter(({ id }) => !chosen.includes(id));
  const full = chosen.length >= limits.badges;

  const add = ({ id }: ClaimView) =>
    form.edit(["badges"], (value) => ({
      ...value,
      badges: [...value.badges, { claim: id, text: {} }],
    }));

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
          {others.map((claim) => (
            <li key={claim.id}>
              <Box padding="200" borderRadius="200" background="bg-surface-secondary">
                <InlineStack gap="200" blockAlign="center" wrap={false}>
                  <ClaimIcon name={claim.icon} subdued={!claim.holds} />
                  <div style={NAME}>
                    <Text as="p" tone={claim.holds ? undefined : "subdued"}>
                      {claimName(texts, claims, claim.id, language)}
                    </Text>
                    {claim.holds ? (
                      <StandsOn claim={claim} name={claimName(texts, claims, claim.id, language)} />
                    ) : (
                      <Missing missing={claim.missing} repairAt={claim.repairAt} />
                    )}
                  </div>
                  {claim.holds && (
                    <Button
                      onClick={() => add(claim)}
                      disabled={full}
                      accessibilityLabel={t("badges.claims.addNamed", {
                        name: claimName(texts, claims, claim.id, language),
                      })}
                    >
                      {t("badges.claims.add")}
                    </Button>
                  )}
                </InlineStack>
              </Box>
            </li>
          ))}
        </BlockStack>
      </BlockStack>
    </Card>
  );
}
