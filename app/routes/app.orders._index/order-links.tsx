import { Button, InlineStack } from "@shopify/polaris";
import { useTexts } from "../../ui/texts";

const PAGES = {
  withdrawals: "/app/orders/withdrawals",
  cancellations: "/app/orders/cancellations",
  terms: "/app/terms",
  confirmation: "/app/confirmation",
  cancellation: "/app/cancellation",
  withdrawalSetting: "/app/withdrawal",
} as const;

/** The other pages about orders: what came in, and what is set. */
export function OrderLinks() {
  const { t } = useTexts();
  const names = Object.keys(PAGES) as (keyof typeof PAGES)[];
  return (
    <nav aria-label={t("orders.links.label")}>
      <InlineStack gap="200">
        {names.map((name) => (
          <Button key={name} url={PAGES[name]}>
            {t(`orders.links.${name}`)}
          </Button>
        ))}
      </InlineStack>
    </nav>
  );
}
