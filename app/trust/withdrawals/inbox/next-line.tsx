import { Text } from "@shopify/polaris";
import { day } from "../../../ui/day";
import { useTexts } from "../../../ui/texts";
import type { NextView } from "./next-view";

/** What is due next, and until when; what is late stands out. */
export function NextLine({ next }: { next: NextView | null }) {
  const { locale } = useTexts();
  const said = useNextSaid()(next, locale);
  return (
    <>
      <Text as="p" fontWeight="medium" {...(said.isLate && { tone: "critical" as const })}>
        {said.first}
      </Text>
      {said.then && <Text as="p">{said.then}</Text>}
    </>
  );
}

type Said = { first: string; then: string | null; isLate: boolean };

function useNextSaid() {
  const { t } = useTexts();
  return (next: NextView | null, locale: string): Said => {
    switch (next?.name) {
      case "goods-back": {
        const [back, by] = [day(next.sendBackBy, locale), day(next.refundBy, locale)];
        const first = next.isLate ? "withdrawals.next.goodsLate" : "withdrawals.next.goods-back";
        return {
          ...{ first: t(first, { day: back }), isLate: next.isLate },
          then: next.isRefundPast
            ? t("withdrawals.next.thenAtOnce")
            : t("withdrawals.next.thenRefund", { day: by }),
        };
      }
      case "refunded":
        return { first: refundSaid(next, locale), then: null, isLate: next.isOverdue };
      case "closed":
        return { first: t("withdrawals.next.closed"), then: null, isLate: false };
      default:
        return { first: t("withdrawals.next.none"), then: null, isLate: false };
    }
  };

  function refundSaid(
    { by, daysLeft, isOverdue }: Extract<NextView, { name: "refunded" }>,
    locale: string,
  ): string {
    if (isOverdue) return t("withdrawals.next.refundOverdue", { day: day(by, locale) });
    if (daysLeft === 0) return t("withdrawals.next.refundToday");
    return t("withdrawals.next.refund", { count: daysLeft, day: day(by, locale) });
  }
}
