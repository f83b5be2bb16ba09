import { Badge, BlockStack, Card, InlineGrid, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { Business } from "./business";
import { isThere } from "./details";
import type { Requirement } from "./requirements";
import { useSource } from "./use-lacking";

type Props = { business: Business; requirements: Requirement[] };

/** What the law asks a shop to say about itself, and whether it is there, while it is typed. */
export function RequirementsCard({ business, requirements }: Props) {
  const { t } = useTexts();
  const missing = requirements.filter(
    ({ detail, when }) => when === "always" && !isThere(detail, business),
  );
  const summary =
    requirements.length === 0
      ? t(business.address.country ? "business.asked.unknown" : "business.asked.noCountry")
      : missing.length === 0
        ? t("business.asked.complete")
        : t("business.asked.missing", { count: missing.length });
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("business.asked.title")}
        </Text>
        <div role="status">
          <Text as="p">{summary}</Text>
        </div>
        <BlockStack as="ul" gap="200">
          {requirements.map((requirement) => (
            <Line key={requirement.detail} requirement={requirement} business={business} />
          ))}
        </BlockStack>
        <Text as="p" tone="subdued">
          {t("business.asked.limits")}
        </Text>
      </BlockStack>
    </Card>
  );
}

function Line({ requirement, business }: { requirement: Requirement; business: Business }) {
  const { t } = useTexts();
  const source = useSource();
  const state = isThere(requirement.detail, business)
    ? "there"
    : requirement.when === "always"
      ? "lacking"
      : "open";
  return (
    <li>
      <InlineGrid columns="8rem 1fr" gap="200">
        <div>
          <Badge tone={TONES[state]}>{t(`business.asked.${state}`)}</Badge>
        </div>
        <BlockStack>
          <Text as="span">{t(`business.details.${requirement.detail}`)}</Text>
          <Text as="span" variant="bodySm" tone="subdued">
            {source(requirement)}
          </Text>
        </BlockStack>
      </InlineGrid>
    </li>
  );
}

const TONES = { there: "success", lacking: "attention", open: undefined } as const;
