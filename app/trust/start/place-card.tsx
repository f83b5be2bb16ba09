import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { placedEditorAddress, themeEditorAddress } from "../../ui/theme-editor";
import { useTexts } from "../../ui/texts";
import { useBlockPlacements } from "../../ui/use-block-placements";
import { blockOf } from "../block-of";

/** Where shoppers hesitate most, and where they look for who is behind the shop. */
const WORTH_MOST = [
  { setting: "badges", template: "product" },
  { setting: "returns", template: "product" },
  { setting: "business", template: "footer" },
] as const;

/** As wide for each word, so that nothing moves when the theme is known. */
const BUTTON = { flex: "0 0 7rem" } as const;
const ABOUT = { flex: "1 1 0", minWidth: 0 } as const;

/** The blocks that make the difference on a product's page, each with its place in the theme. */
export function PlaceCard({ apiKey }: { apiKey: string }) {
  const { t } = useTexts();
  const placement = useBlockPlacements();
  const next = WORTH_MOST.find(({ setting }) => placement(blockOf(setting)) !== "placed");
  return (
    <SectionCard title={t("start.place.title")} what={t("start.place.what")}>
      <BlockStack as="ul" gap="400">
        {WORTH_MOST.map(({ setting, template }) => {
          const block = blockOf(setting);
          const state = placement(block);
          const name = t(`settings.${setting}.title`);
          const step = t(state === "placed" ? "start.look" : "start.placeIt");
          return (
            <li key={setting}>
              <InlineStack gap="300" align="space-between" blockAlign="center" wrap={false}>
                <div style={ABOUT}>
                  <BlockStack gap="050" inlineAlign="start">
                    <Text as="h3" variant="headingSm">
                      {name}
                    </Text>
                    <Badge tone={state === "placed" ? "success" : undefined}>
                      {t(`start.placed.${state}`)}
                    </Badge>
                  </BlockStack>
                </div>
                <div style={BUTTON}>
                  <Button
                    fullWidth
                    variant={setting === next?.setting ? "primary" : undefined}
                    url={
                      state === "placed"
                        ? placedEditorAddress(template)
                        : themeEditorAddress(apiKey, block, template)
                    }
                    target="_top"
                    accessibilityLabel={t("start.placeNamed", { step, name })}
                  >
                    {step}
                  </Button>
                </div>
              </InlineStack>
            </li>
          );
        })}
      </BlockStack>
      <InlineStack>
        <Button url="/app" variant={next ? undefined : "primary"}>
          {t("start.done")}
        </Button>
      </InlineStack>
    </SectionCard>
  );
}
