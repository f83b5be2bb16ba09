import { Banner, BlockStack, ProgressBar, Text } from "@shopify/polaris";
import { dayAndTime } from "../../ui/day-and-time";
import { useTexts } from "../../ui/texts";
import type { LookProgress } from "../../ui/use-audit";
import type { StorefrontState as State } from "./audit-view";

type Props = { storefront: State; progress: LookProgress | null };

/** When the shop was last looked at as a shopper gets it, why that failed, or how far it is. */
export function StorefrontState({ storefront, progress }: Props) {
  const { t, locale } = useTexts();
  const { lookedAt, trouble, counts, timeZone } = storefront;
  if (progress) return <Progress progress={progress} />;
  const when = lookedAt && dayAndTime(lookedAt, locale, timeZone);
  if (trouble) {
    return (
      <Banner tone="warning">
        <BlockStack gap="100">
          <Text as="p">{t(`audit.page.storefront.trouble.${trouble}`)}</Text>
          {when && counts && <Text as="p">{t("audit.page.storefront.older", { when })}</Text>}
        </BlockStack>
      </Banner>
    );
  }
  return (
    <Text as="p" tone="subdued">
      {when ? t("audit.page.storefront.seen", { when }) : t("audit.page.storefront.never")}
    </Text>
  );
}

function Progress({ progress: { done, steps } }: { progress: LookProgress }) {
  const { t } = useTexts();
  const said = t("audit.page.storefront.step", { done: Math.min(done + 1, steps), steps });
  return (
    <BlockStack gap="100">
      <Text as="p" id="storefront-progress">
        {said}
      </Text>
      <ProgressBar
        progress={Math.min((100 * done) / steps, 100)}
        size="small"
        ariaLabelledBy="storefront-progress"
      />
    </BlockStack>
  );
}
