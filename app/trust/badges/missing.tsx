import { InlineStack, Link, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";

/** What a claim still lacks, and the place to enter it. */
export function Missing({ missing, repairAt }: { missing: string; repairAt: string | null }) {
  const { t, named } = useTexts();
  return (
    <InlineStack gap="200">
      <Text as="span" tone="subdued">
        {named(`missing.${missing}`) ?? t("missing.unknown")}
      </Text>
      {repairAt && (
        <Link url={repairAt} target={repairAt.startsWith("/app") ? undefined : "_top"}>
          {t("missing.enter")}
        </Link>
      )}
    </InlineStack>
  );
}
