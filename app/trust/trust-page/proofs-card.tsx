import { Banner, BlockStack, Card, Text } from "@shopify/polaris";
import { Tick } from "../../ui/tick";
import { useTexts } from "../../ui/texts";
import { useBlockPlacement } from "../../ui/use-block-placement";
import { blockOf } from "../block-of";
import type { TrustPageParts } from "./form";
import { pageNow } from "./page";

/** Proofs may lead to the shop's own page only when something stands there. */
export function ProofsCard({ form, shop }: TrustPageParts) {
  const { t } = useTexts();
  const placement = useBlockPlacement(blockOf("trust_page"));
  const page = pageNow(form.value, shop);
  const isOn = form.value.proofsLeadHere;
  const isReady = "address" in page && (placement === "placed" || placement === "unknown");

  const help = () => {
    if (!("address" in page)) return t("trust_page.proofs.noPage");
    if (placement === "asking") return t("trust_page.proofs.asking");
    if (placement === "not-placed") return t("trust_page.proofs.notPlaced");
    if (placement === "unknown" && !isOn) return t("trust_page.proofs.unknown");
    return t("trust_page.proofs.help", { address: page.address });
  };

  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {t("trust_page.proofs.title")}
        </Text>
        {isOn && "address" in page && placement === "not-placed" && (
          <Banner tone="warning">{t("trust_page.proofs.empty")}</Banner>
        )}
        <Tick
          label={t("trust_page.proofs.lead")}
          helpText={help()}
          disabled={!isReady && !isOn}
          {...form.tick(["proofsLeadHere"])}
        />
      </BlockStack>
    </Card>
  );
}
