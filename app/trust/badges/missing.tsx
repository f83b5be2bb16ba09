import { InlineStack, Link, Text } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";
import type { Texts } from "../locale";

type Props = {
  /** The claim as the merchant knows it. */
  name: string;
  missing: Texts;
  repairAt: string | null;
};

/** What a claim still lacks, and the place to enter it. */
export function Missing({ name, missing, repairAt }: Props) {
  const { t, locale } = useTexts();
  const said = t(repairAt?.startsWith("/app") ? "missing.enterHere" : "missing.enter");
  return (
    <InlineStack gap="200">
      <Text as="span" tone="subdued">
        {missing[locale]}
      </Text>
      {repairAt && (
        <Link
          url={repairAt}
          target={repairAt.startsWith("/app") ? undefined : "_top"}
          // There are many of them; out of its row, each must say what it is for.
          accessibilityLabel={`${said}: ${name}`}
        >
          {said}
        </Link>
      )}
    </InlineStack>
  );
}
