import { BlockStack, Button, Checkbox, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon, PlusIcon } from "@shopify/polaris-icons";
import { Field } from "../../ui/field";
import { fieldId, type Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { SPANS_MAX } from "./limits";
import type { Support } from "./support";
import type { OpenDay } from "./week";

type Props = {
  name: string;
  form: SettingDraft<Support>;
  at: Path;
  spans: OpenDay;
  /** What it has when it is ticked. */
  usual: OpenDay;
};

/** In line with the times beside them. */
const BESIDE = "var(--p-space-150)";
const DAY = { flex: "0 0 8.5rem", paddingBlockStart: BESIDE } as const;
const CLOSED = { paddingBlockStart: "var(--p-space-200)" } as const;
/** The same on each row, whether something can be added or removed there or not. */
const SPAN = {
  display: "grid",
  gridTemplateColumns: "minmax(0, 8.5rem) minmax(0, 8.5rem) 2rem",
  gap: "var(--p-space-200)",
  alignItems: "start",
} as const;

/** One day of the week: closed, or open from when until when, with a pause if there is one. */
export function DayFields({ name, form, at, spans, usual }: Props) {
  const { t } = useTexts();
  const open = spans.length > 0;
  return (
    <div role="group" aria-label={name} id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
      <InlineStack gap="200" blockAlign="start">
        <div style={DAY}>
          <Checkbox
            label={name}
            checked={open}
            onChange={(ticked) => form.set(at, ticked ? usual : [])}
          />
        </div>
        {!open && (
          <div style={CLOSED}>
            <Text as="span" tone="subdued">
              {t("support.closed")}
            </Text>
          </div>
        )}
        <BlockStack gap="200">
          {spans.map((_, index) => (
            <div key={index} style={SPAN}>
              <Field
                label={t("support.opens", { day: name })}
                labelHidden
                type="time"
                {...form.text([...at, index, "from"])}
              />
              <Field
                label={t("support.closes", { day: name })}
                labelHidden
                type="time"
                {...form.text([...at, index, "to"])}
              />
              {index > 0 ? (
                <Button
                  variant="tertiary"
                  icon={DeleteIcon}
                  accessibilityLabel={t("support.removePause", { day: name })}
                  onClick={() => form.set(at, spans.slice(0, index))}
                />
              ) : (
                spans.length < SPANS_MAX && (
                  <Button
                    variant="tertiary"
                    icon={PlusIcon}
                    accessibilityLabel={t("support.addPause", { day: name })}
                    onClick={() => form.set(at, [...spans, { from: "", to: "" }])}
                  />
                )
              )}
            </div>
          ))}
        </BlockStack>
      </InlineStack>
    </div>
  );
}
