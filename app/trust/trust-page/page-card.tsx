import { Banner, BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useEffect, useRef, useState } from "react";
import { Field } from "../../ui/field";
import { useTexts } from "../../ui/texts";
import { PROXY_PAGE } from "../claims/trust-page";
import type { TrustPageParts } from "./form";
import { pageNow } from "./page";
import { PageMaking } from "./page-making";

/** The shop's page for it: made by the app or by the merchant, and what has become of it in Shopify. */
export function PageCard({ form, shop }: TrustPageParts) {
  const { t } = useTexts();
  const [making, setMaking] = useState(false);
  const card = useRef<HTMLDivElement>(null);
  const left = useRef(false);
  // What was pressed last is no longer there, and the focus with it.
  useEffect(() => {
    if (left.current) card.current?.focus();
    left.current = false;
  }, [making]);
  const leave = () => {
    left.current = true;
    setMaking(false);
  };
  const page = pageNow(form.value, shop);
  const { pageId } = form.value;
  const isTheApps = pageId !== null;

  const forget = () => form.edit([], (value) => ({ ...value, pageId: null, handle: "" }));

  return (
    <Card>
      <div ref={card} tabIndex={-1} role="group" aria-label={t("trust_page.page.title")}>
        <BlockStack gap="300">
          <Text as="h2" variant="headingMd">
            {t("trust_page.page.title")}
          </Text>
          {page.is === "none" && (
            <Text as="p">
              {t("trust_page.page.none", { address: `${shop.primaryDomain.host}${PROXY_PAGE}` })}
            </Text>
          )}
          {page.is === "gone" && <Banner tone="warning">{t("trust_page.page.gone")}</Banner>}
          {page.is === "hidden" && <Banner tone="warning">{t("trust_page.page.hidden")}</Banner>}
          {"address" in page && (
            <BlockStack gap="200">
              {isTheApps && (
                <Text as="p" breakWord>
                  {page.address}
                </Text>
              )}
              <Text as="p" tone="subdued">
                {t("trust_page.page.place")}
              </Text>
            </BlockStack>
          )}
          {making ? (
            <PageMaking shop={shop} dirty={form.dirty} onDone={leave} />
          ) : (
            <InlineStack gap="200">
              {"address" in page && (
                <Button url={page.address} external>
                  {t("trust_page.page.view")}
                </Button>
              )}
              {"address" in page && pageId && (
                <Button url={inShopify(pageId)}>{t("trust_page.page.inShopify")}</Button>
              )}
              {!("address" in page) && (
                <Button variant="primary" onClick={() => setMaking(true)}>
                  {t(page.is === "gone" ? "trust_page.page.again" : "trust_page.page.make")}
                </Button>
              )}
              {isTheApps && (
                <Button variant="tertiary" onClick={forget}>
                  {t("trust_page.page.forget")}
                </Button>
              )}
            </InlineStack>
          )}
          {!isTheApps && (
            <Field
              label={t("trust_page.page.own")}
              helpText={t("trust_page.page.ownHelp")}
              {...form.text(["handle"])}
            />
          )}
        </BlockStack>
      </div>
    </Card>
  );
}

const inShopify = (pageId: string) =>
  `shopify://admin/pages/${pageId.slice(pageId.lastIndexOf("/") + 1)}`;
