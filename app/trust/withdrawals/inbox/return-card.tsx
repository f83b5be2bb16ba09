import { BlockStack, Button, Text } from "@shopify/polaris";
import { dayAndTime } from "../../../ui/day-and-time";
import { SectionCard } from "../../../ui/section-card";
import { useTexts } from "../../../ui/texts";
import { OrderLine } from "./order-line";
import { TroubleLine } from "./trouble-line";
import type { Dealing } from "./use-withdrawal";
import type { WithdrawalView } from "./withdrawal-view";

type Props = { withdrawal: WithdrawalView; timeZone: string; dealing: Dealing };

/** The way to the order, and a return for it in Shopify where goods are to come back. */
export function ReturnCard({ withdrawal, timeZone, dealing }: Props) {
  const { t, locale } = useTexts();
  const { order, awaitsGoods, opened } = withdrawal;
  const canOpen = order !== null && awaitsGoods && !opened;
  return (
    <SectionCard title={t("withdrawals.return.title")}>
      <BlockStack gap="300">
        <OrderLine row={withdrawal} />
        {opened && (
          <Text as="p">
            {t("withdrawals.return.opened", {
              ...{ name: opened.name, by: opened.by },
              moment: dayAndTime(opened.at, locale, timeZone),
            })}
          </Text>
        )}
        {!awaitsGoods && <Text as="p">{t("withdrawals.return.nothingLeft")}</Text>}
        {canOpen && (
          <>
            <Text as="p" tone="subdued">
              {t("withdrawals.return.what")}
            </Text>
            <div>
              <Button loading={dealing.busy === "return"} onClick={dealing.openReturn}>
                {t("withdrawals.return.do")}
              </Button>
            </div>
          </>
        )}
        <TroubleLine id="return" said={dealing.troubleOf("return")} />
      </BlockStack>
    </SectionCard>
  );
}
