import { Banner, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { isRouteErrorResponse } from "@remix-run/react";
import { AdminPage } from "./admin-page";
import { useTexts } from "./texts";

const kindOf = (error: unknown) => {
  if (!isRouteErrorResponse(error)) return "failed";
  if (error.status === 404) return "missing";
  if (error.status === 401 || error.status === 403 || error.status === 410) return "session";
  return error.status === 503 ? "unavailable" : "failed";
};

/** What went wrong in a sentence, and the next step. */
export function ErrorPage({ error }: { error: unknown }) {
  const { t } = useTexts();
  const kind = kindOf(error);
  return (
    <AdminPage title={t(`error.${kind}.title`)} subtitle={null}>
      <Banner tone={kind === "missing" ? "info" : "warning"} title={t(`error.${kind}.title`)}>
        <BlockStack gap="300">
          <Text as="p">{t(`error.${kind}.next`)}</Text>
          <InlineStack gap="200">
            {kind !== "missing" && (
              <Button onClick={() => location.reload()}>{t("error.reload")}</Button>
            )}
            <Button url="/app">{t("error.home")}</Button>
          </InlineStack>
        </BlockStack>
      </Banner>
    </AdminPage>
  );
}

/** Shopify's library answers some requests with a small page of its own, such as the one that renews a session. */
export function libraryPage(error: unknown): string | null {
  const isPage =
    isRouteErrorResponse(error) && error.status === 200 && typeof error.data === "string";
  return isPage ? error.data : null;
}
