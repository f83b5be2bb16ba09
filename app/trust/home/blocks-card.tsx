import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { placedEditorAddress, themeEditorAddress } from "../../ui/theme-editor";
import { useTexts } from "../../ui/texts";
import type { BlockPlacement } from "../../ui/use-block-placements";
import { blockOf } from "../block-of";
import { PLACEABLE, type Placeable } from "./placeable";

type Props = {
  /** The blocks that have something to show. */
  filled: Placeable[];
  placement(block: string): BlockPlacement;
  apiKey: string;
};

const TONES = {
  asking: undefined,
  placed: "success",
  "not-placed": "attention",
  unknown: undefined,
} as const;

const ABOUT = { flex: "1 1 0", minWidth: 0 } as const;
const SUMMARY = { cursor: "pointer" } as const;

/** Where each block stands in the published theme, and the way to place it. */
export function BlocksCard({ filled, placement, apiKey }: Props) {
  const { t } = useTexts();
  const others = PLACEABLE.filter(({ setting }) => !filled.includes(setting));
  const rows = (some: (typeof PLACEABLE)[number][]) => (
    <BlockStack as="ul" gap="300">
      {some.map(({ setting, template }) => (
        <li key={setting}>
          <Row
            name={t(`settings.${setting}.title`)}
            state={placement(blockOf(setting))}
            url={(isPlaced) =>
              isPlaced
                ? placedEditorAddress(template)
                : themeEditorAddress(apiKey, blockOf(setting), template)
            }
          />
        </li>
      ))}
    </BlockStack>
  );
  return (
    <SectionCard title={t("home.blocks.title")} what={t("home.blocks.what")}>
      {filled.length > 0 && rows(PLACEABLE.filter(({ setting }) => filled.includes(setting)))}
      {others.length > 0 && (
        <details>
          <summary style={SUMMARY}>{t("home.blocks.others", { count: others.length })}</summary>
          <div style={{ paddingTop: "var(--p-space-300)" }}>{rows(others)}</div>
        </details>
      )}
    </SectionCard>
  );
}

type RowProps = { name: string; state: BlockPlacement; url(isPlaced: boolean): string };

/** As wide for each word, so that nothing moves when the theme is known. */
const BUTTON = { flex: "0 0 6.5rem" } as const;

function Row({ name, state, url }: RowProps) {
  const { t } = useTexts();
  const isPlaced = state === "placed";
  const step = t(isPlaced ? "home.blocks.open" : "home.blocks.place");
  return (
    <InlineStack gap="200" align="space-between" blockAlign="center" wrap={false}>
      <div style={ABOUT}>
        <BlockStack gap="050" inlineAlign="start">
          <Text as="h3" variant="headingSm">
            {name}
          </Text>
          <Badge tone={TONES[state]}>{t(`home.blocks.${state}`)}</Badge>
        </BlockStack>
      </div>
      <div style={BUTTON}>
        <Button
          size="slim"
          fullWidth
          url={url(isPlaced)}
          target="_top"
          accessibilityLabel={t("home.blocks.placeNamed", { step, name })}
        >
          {step}
        </Button>
      </div>
    </InlineStack>
  );
}
