import { BlockStack, Card, Text } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { ItemList } from "../../ui/item-list";
import { LocalizedField } from "../../ui/localized-field";
import { useTexts } from "../../ui/texts";
import type { Business } from "./business";
import type { BusinessParts } from "./form-parts";
import { LIMITS } from "./limits";

type Person = Business["representatives"][number];

const newPerson = (): Person => ({ id: crypto.randomUUID(), name: "", role: {} });

export function Representatives({ form, language, lacking }: BusinessParts) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("business.details.representatives")}
          </Text>
          <Text as="p" tone="subdued">
            {lacking("representatives", t("business.representativesHelp"))}
          </Text>
        </BlockStack>
        <ItemList<Business, Person>
          form={form}
          at={["representatives"]}
          title={t("business.details.representatives")}
          idOf={({ id }) => id}
          nameOf={({ name }) => name || t("business.person.unnamed")}
          make={newPerson}
          add={t("business.person.add")}
          max={LIMITS.people}
          empty={null}
        >
          {(_, at) => (
            <BlockStack gap="300">
              <Field
                label={t("business.person.name")}
                max={LIMITS.name}
                {...form.text([...at, "name"])}
              />
              <LocalizedField
                label={t("business.person.role")}
                helpText={t("business.person.roleHelp")}
                language={language}
                max={LIMITS.role}
                {...form.localized([...at, "role"])}
              />
            </BlockStack>
          )}
        </ItemList>
      </BlockStack>
    </Card>
  );
}
