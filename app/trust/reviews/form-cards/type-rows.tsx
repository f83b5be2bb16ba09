import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { DeleteIcon } from "@shopify/polaris-icons";
import { useState } from "react";
import { Field } from "../../../ui/field";
import { FIELDS, focusPlace } from "../../../ui/focus-place";
import { NumberField } from "../../../ui/number-field";
import { insertedAt } from "../../../ui/order";
import { fieldId, problemAt, problemText } from "../../../ui/problem-place";
import { RemovedRow } from "../../../ui/removed-row";
import type { SettingParts } from "../../../ui/setting-page";
import { useTexts } from "../../../ui/texts";
import { TYPES_MAX } from "../choices";
import type { Reviews } from "../reviews";

type Row = Reviews["invitations"]["perType"][number];
const AT = ["invitations", "perType"];
const FIELDS_OF_ROW = { flex: "1 1 10rem", minWidth: 0 } as const;

/** Kinds of products that want more or less time before anybody can say something about them. */
export function TypeRows({ form }: SettingParts<Reviews>) {
  const texts = useTexts();
  const { t } = texts;
  const [removed, setRemoved] = useState<{ row: Row; index: number } | null>(null);
  const rows = form.value.invitations.perType;
  const trouble = problemAt(form.problems, AT);

  const change = (next: Row[]) => {
    setRemoved(null);
    form.set(AT, next);
  };
  function add() {
    change([...rows, { type: "", days: form.value.invitations.days }]);
    focusPlace([...AT, rows.length], FIELDS);
  }
  function remove(index: number) {
    const row = rows[index];
    if (!row) return;
    change(rows.filter((_, other) => other !== index));
    setRemoved({ row, index });
  }

  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t("reviewSettings.types.title")}
      </Text>
      <Text as="p" tone="subdued">
        {t("reviewSettings.types.what")}
      </Text>
      <div id={fieldId(AT)} tabIndex={-1} style={{ outline: "none" }}>
        <BlockStack as="ul" gap="300">
          {rows.map((row, index) => (
            <li key={index} id={fieldId([...AT, index])}>
              <InlineStack gap="200" blockAlign="end">
                <div style={FIELDS_OF_ROW}>
                  <Field
                    label={t("reviewSettings.types.type")}
                    {...form.text([...AT, index, "type"])}
                  />
                </div>
                <div style={FIELDS_OF_ROW}>
                  <NumberField
                    label={t("reviewSettings.types.days")}
                    min={0}
                    {...form.number([...AT, index, "days"])}
                  />
                </div>
                <Button
                  variant="tertiary"
                  icon={DeleteIcon}
                  accessibilityLabel={t("item.remove", { name: row.type })}
                  onClick={() => remove(index)}
                />
              </InlineStack>
            </li>
          ))}
        </BlockStack>
      </div>
      {trouble && (
        <Text as="p" tone="critical">
          {problemText(texts, trouble)}
        </Text>
      )}
      {removed && (
        <RemovedRow
          name={removed.row.type}
          onUndo={() => change(insertedAt(rows, removed.index, removed.row))}
        />
      )}
      <InlineStack>
        <Button onClick={add} disabled={rows.length >= TYPES_MAX}>
          {t("reviewSettings.types.add")}
        </Button>
      </InlineStack>
    </BlockStack>
  );
}
