import { Badge, BlockStack, Card, Text } from "@shopify/polaris";
import { ItemList } from "../../ui/item-list";
import type { SettingParts } from "../../ui/setting-page";
import { useTexts } from "../../ui/texts";
import { ourLocaleFor, textFor } from "../locale";
import { ourName } from "./explained";
import { METHODS_MAX } from "./limits";
import { MethodFields } from "./method-fields";
import { MethodsToAdd } from "./methods-to-add";
import { nextOwnId } from "./method-id";
import { newMethod } from "./new-method";
import type { PaymentMethod, Payments } from "./payments";

/** The methods in the order in which shoppers read them, each with its texts. */
export function Methods({ form, language, primary, shop }: SettingParts<Payments>) {
  const { t, locale } = useTexts();
  const nameOf = ({ id, name }: PaymentMethod) =>
    textFor(name, language, primary) ??
    ourName(id)?.[ourLocaleFor(language) ?? locale] ??
    t("payments.unnamed");
  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("payments.methods")}
          </Text>
          <Text as="p" tone="subdued">
            {t("payments.methodsWhat")}
          </Text>
        </BlockStack>
        <MethodsToAdd form={form} shop={shop} />
        <ItemList<Payments, PaymentMethod>
          form={form}
          at={["methods"]}
          title={t("payments.methods")}
          idOf={({ id }) => id}
          nameOf={nameOf}
          badge={({ moment }) => <Badge>{t(`payments.moments.${moment}`)}</Badge>}
          make={() => newMethod(nextOwnId(form.value.methods.map(({ id }) => id)))}
          add={t("payments.own")}
          max={METHODS_MAX}
          empty={<Text as="p">{t("payments.none")}</Text>}
        >
          {(method, at) => (
            <MethodFields form={form} method={method} at={at} language={language} shop={shop} />
          )}
        </ItemList>
      </BlockStack>
    </Card>
  );
}
