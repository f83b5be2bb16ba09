import { Badge, Banner, BlockStack, InlineStack, Text, TextField } from "@shopify/polaris";
import { useDeferredValue, useMemo, useState } from "react";
import { useTexts } from "../../ui/texts";
import { TEMPLATE_MAX } from "./limits";
import type { ShopsOwn } from "./notification/details";
import { checkTemplate, type TemplateCheck } from "./notification/template-check";

/** A template to look through. It is read in the browser, and goes nowhere. */
export function TemplateFields({ own }: { own: ShopsOwn }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState("");
  const template = useDeferredValue(typed);
  const check = useMemo(
    () => (template.trim() === "" ? null : checkTemplate(template.slice(0, TEMPLATE_MAX), own)),
    [template, own],
  );
  return (
    <BlockStack gap="300">
      <TextField
        label={t("confirmation.check.label")}
        helpText={t("confirmation.check.help")}
        value={typed}
        onChange={setTyped}
        multiline={6}
        maxHeight={220}
        monospaced
        autoComplete="off"
        spellCheck={false}
      />
      <div role="status">{check && <Found check={check} />}</div>
    </BlockStack>
  );
}

function Found({ check }: { check: TemplateCheck }) {
  const { t } = useTexts();
  const missing = check.details.filter(({ isThere }) => !isThere).length;
  return (
    <BlockStack gap="200">
      <Text as="p" variant="headingSm">
        {missing === 0
          ? t("confirmation.check.complete")
          : t("confirmation.check.missing", { count: missing })}
      </Text>
      {check.namesClosedPlatform && (
        <Banner tone="warning">{t("confirmation.check.closed")}</Banner>
      )}
      {check.details.map(({ detail, isThere }) => (
        <BlockStack key={detail} gap="050">
          <InlineStack gap="200" blockAlign="center">
            <Badge tone={isThere ? "success" : "attention"}>
              {t(isThere ? "confirmation.check.there" : "confirmation.check.lacking")}
            </Badge>
            <Text as="span">{t(`confirmation.details.${detail}`)}</Text>
          </InlineStack>
          {!isThere && (
            <Text as="p" tone="subdued">
              {t(`confirmation.advice.${detail}`)}
            </Text>
          )}
        </BlockStack>
      ))}
    </BlockStack>
  );
}
