import { Box, Button, InlineStack, Text } from "@shopify/polaris";
import { ClaimIcon } from "../../ui/claim-icon";
import { useTexts } from "../../ui/texts";
import type { ClaimView } from "./claim-view";
import { Missing } from "./missing";
import { StandsOn } from "./stands-on";

type Props = {
  claim: ClaimView;
  name: string;
  /** No more badges can be chosen. */
  full: boolean;
  onAdd(): void;
};

const NAME = { flex: "1 1 0", minWidth: 0 } as const;

/** A claim that can be added, or what it still lacks. */
export function ClaimRow({ claim, name, full, onAdd }: Props) {
  const { t } = useTexts();
  return (
    <Box padding="200" borderRadius="200" background="bg-surface-secondary">
      <InlineStack gap="200" blockAlign="center" wrap={false}>
        <ClaimIcon name={claim.icon} subdued={!claim.holds} />
        <div style={NAME}>
          <Text as="p" tone={claim.holds ? undefined : "subdued"}>
            {name}
          </Text>
          {claim.holds ? (
            <StandsOn claim={claim} name={name} />
          ) : (
            <Missing name={name} missing={claim.missing} repairAt={claim.repairAt} />
          )}
        </div>
        {claim.holds && (
          <Button
            onClick={onAdd}
            disabled={full}
            accessibilityLabel={t("badges.claims.addNamed", { name })}
          >
            {t("badges.claims.add")}
          </Button>
        )}
      </InlineStack>
    </Box>
  );
}
