import { InlineStack, Link, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { ClaimView } from "./claim-view";

type Props = { claim: Extract<ClaimView, { holds: true }>; name: string };

/** The facts under a claim, and where a shopper will find the proof. */
export function StandsOn({ claim, name }: Props) {
  const { t, locale } = useTexts();
  const facts = claim.standsOn.map((fact) => t(`facts.${fact}`)).join(", ");
  return (
    <InlineStack gap="200">
      <Text as="span" tone="subdued">
        {t("badges.claims.standsOn", { name: claim.name[locale], facts })}
      </Text>
      <Link
        url={claim.proof}
        target="_blank"
        accessibilityLabel={t("badges.claims.proofNamed", { name })}
      >
        {t("badges.claims.proof")}
      </Link>
    </InlineStack>
  );
}
