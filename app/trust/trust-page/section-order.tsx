import { Badge, BlockStack, Box, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { moved } from "../../ui/order";
import { OrderedList } from "../../ui/ordered-list";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import { blockOf } from "../block-of";
import { inOrder, SECTIONS, type Section } from "./sections";
import type { TrustPage } from "./trust-page";

type Props = { form: SettingDraft<TrustPage>; filled: Section[] };

const NAME = { flex: "1 1 8rem", minWidth: 0, overflowWrap: "anywhere" } as const;

/** What stands first on the page. All are listed: what is empty now gets its place when it is filled in. */
export function SectionOrder({ form, filled }: Props) {
  const { t } = useTexts();
  const order = inOrder(form.value.order);
  const nameOf = (section: Section) =>
    section === "shop_facts" ? t("trust_page.order.shopFacts") : t(`settings.${section}.title`);
  const sectionCalled = (id: string) => SECTIONS.find((section) => section === id) ?? "shop_facts";

  return (
    <Card>
      <BlockStack gap="300">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("trust_page.order.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("trust_page.order.what")}
          </Text>
        </BlockStack>
        <OrderedList
          label={t("trust_page.order.list")}
          ids={order}
          nameOf={(id) => nameOf(sectionCalled(id))}
          onMove={(from, to) => form.set(["order"], moved(order, from, to))}
          row={(id, _, handle, buttons) => {
            const section = sectionCalled(id);
            const name = nameOf(section);
            return (
              <Box padding="200" borderWidth="025" borderColor="border" borderRadius="200">
                <InlineStack gap="200" blockAlign="center">
                  {handle}
                  <div style={NAME}>{name}</div>
                  {!filled.includes(section) && (
                    <>
                      <Badge>{t("trust_page.order.empty")}</Badge>
                      <Button
                        variant="plain"
                        url={`/app/${blockOf(section)}`}
                        accessibilityLabel={t("trust_page.order.fillNamed", { name })}
                      >
                        {t("trust_page.order.fill")}
                      </Button>
                    </>
                  )}
                  {buttons}
                </InlineStack>
              </Box>
            );
          }}
        />
      </BlockStack>
    </Card>
  );
}
