import { BlockStack, Button, Card, Collapsible, InlineStack, Select, Text } from "@shopify/polaris";
import { useId, useState } from "react";
import { useTexts } from "../../../ui/texts";
import { ORIGINS, type Origin } from "../origins";
import { NEEDED, type Mapping } from "../portable/field";
import { PLATFORM_NAMES } from "../portable/platform-names";
import { FirstRows } from "./first-rows";
import { HIDDEN_CHOICES, type ImportChoices } from "./import-choices";
import { MappingFields } from "./mapping-fields";
import type { ImportDesk } from "../../../ui/use-review-import";

const PLATFORMS = ORIGINS.filter((origin) => PLATFORM_NAMES[origin] !== undefined);

/** What the file is, and what its columns hold: the merchant looks it over, and has the file checked. */
export function PlanCard({ desk }: { desk: ImportDesk }) {
  const { t } = useTexts();
  const { view, busy } = desk;
  const [mapping, setMapping] = useState(view.mapping);
  const [choices, setChoices] = useState(view.choices);
  const choose = (some: Partial<ImportChoices>) => setChoices({ ...choices, ...some });
  const missing = view.isOurs ? [] : NEEDED.filter((field) => mapping[field] === undefined);

  return (
    <Card>
      <BlockStack gap="400">
        <Text as="h2" variant="headingMd">
          {t("imports.plan.title")}
        </Text>
        <Text as="p">{recognisedAs()}</Text>
        {!view.isOurs && (
          <>
            {view.platform === null && (
              <Select
                label={t("imports.plan.platform")}
                helpText={t("imports.plan.platformHelp")}
                options={[
                  { value: "file", label: t("imports.plan.noPlatform") },
                  ...PLATFORMS.map((value) => ({ value, label: PLATFORM_NAMES[value] ?? value })),
                ]}
                value={choices.origin}
                onChange={(value) => choose({ origin: value as Origin })}
              />
            )}
            <Columns
              isOpen={view.platform === null || missing.length > 0}
              mapping={mapping}
              headers={view.headers}
              onChange={setMapping}
            />
            {mapping.shown !== undefined && (
              <Select
                label={t("imports.plan.hidden")}
                helpText={t("imports.plan.hiddenHelp")}
                options={HIDDEN_CHOICES.map((value) => ({
                  value,
                  label: t(`imports.plan.hiddenChoices.${value}`),
                }))}
                value={choices.hidden}
                onChange={(value) => choose({ hidden: value as ImportChoices["hidden"] })}
              />
            )}
            <FirstRows headers={view.headers} rows={view.firstRows} mapping={mapping} />
          </>
        )}
        {missing.length > 0 && (
          <Text as="p" tone="critical">
            {t("imports.plan.missing", {
              fields: missing.map((field) => t(`imports.fields.${field}`)).join(", "),
            })}
          </Text>
        )}
        {!view.isOurs && !namesProduct(mapping) && (
          <Text as="p">{t("imports.plan.noProduct")}</Text>
        )}
        <InlineStack gap="300" blockAlign="center">
          <Button
            variant="primary"
            loading={busy}
            disabled={missing.length > 0}
            onClick={() => desk.check(mapping, { ...choices, dayOrder: null })}
          >
            {t("imports.plan.check")}
          </Button>
          <Text as="p" tone="subdued">
            {t("imports.plan.checkWhat")}
          </Text>
        </InlineStack>
      </BlockStack>
    </Card>
  );

  function recognisedAs(): string {
    if (view.isOurs) return t("imports.plan.ours");
    const platform = view.platform && PLATFORM_NAMES[view.platform];
    return platform ? t("imports.plan.recognised", { platform }) : t("imports.plan.unknown");
  }
}

const namesProduct = ({ productId, handle, sku, productUrl, productTitle }: Mapping) =>
  [productId, handle, sku, productUrl, productTitle].some((header) => header !== undefined);

type ColumnsProps = {
  isOpen: boolean;
  mapping: Mapping;
  headers: string[];
  onChange(mapping: Mapping): void;
};

/** Folded away where the platform is known and its columns with it. */
function Columns({ isOpen, ...rest }: ColumnsProps) {
  const { t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(isOpen);
  return (
    <BlockStack gap="300">
      <InlineStack>
        <Button
          variant="plain"
          disclosure={open ? "up" : "down"}
          ariaExpanded={open}
          ariaControls={id}
          onClick={() => setOpen(!open)}
        >
          {t("imports.plan.columns")}
        </Button>
      </InlineStack>
      <Collapsible id={id} open={open}>
        <MappingFields {...rest} />
      </Collapsible>
    </BlockStack>
  );
}
