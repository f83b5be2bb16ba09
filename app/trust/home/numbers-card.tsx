import { Button, InlineStack, Link, Text } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import { COUNTED_MAX, isNothingYet, type HomeNumbers } from "./numbers";
import { StarBars } from "./star-bars";

const GRID = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 9.5rem), 1fr))",
  gap: "var(--p-space-400)",
  listStyle: "none",
  margin: 0,
  padding: 0,
} as const;

type Number = { name: string; value: string; more: string; url: string; isUrgent?: boolean };

/** What comes in, each number with the list behind it. */
export function NumbersCard({ numbers }: { numbers: HomeNumbers }) {
  const { t, locale } = useTexts();
  if (isNothingYet(numbers)) return <NothingYet />;
  const format = new Intl.NumberFormat(locale);
  const said = (count: number) => `${format.format(count)}${count >= COUNTED_MAX ? "+" : ""}`;
  const { replies, invitations, withdrawals, cancellations, confirmations } = numbers;
  const share = (part: number, of: number) =>
    of === 0 ? "–" : new Intl.NumberFormat(locale, { style: "percent" }).format(part / of);
  const shown: Number[] = [
    {
      name: t("home.numbers.reviews"),
      value: said(numbers.reviews),
      more:
        numbers.average === null
          ? t("home.numbers.noAverage")
          : t("home.numbers.average", { average: format.format(numbers.average) }),
      url: "/app/reviews",
    },
    {
      name: t("home.numbers.replies"),
      value: share(replies.given, replies.of),
      more: t("home.numbers.repliesOf", { given: said(replies.given), of: said(replies.of) }),
      url: "/app/reviews?unanswered=1",
    },
    {
      name: t("home.numbers.invitations"),
      value: said(invitations.sent),
      more: t("home.numbers.answered", { count: said(invitations.answered) }),
      url: "/app/reviews/invitations",
    },
    {
      name: t("home.numbers.withdrawals"),
      value: said(withdrawals.open),
      more: t("home.numbers.overdue", { count: said(withdrawals.overdue) }),
      url: "/app/orders/withdrawals",
      isUrgent: withdrawals.overdue > 0,
    },
    {
      name: t("home.numbers.cancellations"),
      value: said(cancellations.waiting),
      more: t("home.numbers.waiting"),
      url: "/app/orders/cancellations",
      isUrgent: cancellations.waiting > 0,
    },
    {
      name: t("home.numbers.confirmations"),
      value: said(confirmations.sent),
      more: t("home.numbers.inTrouble", { count: said(confirmations.inTrouble) }),
      url: "/app/confirmation",
      isUrgent: confirmations.inTrouble > 0,
    },
  ];
  return (
    <SectionCard title={t("home.numbers.title")}>
      <ul style={GRID}>
        {shown.map((number) => (
          <li key={number.url}>
            <OneNumber {...number} />
          </li>
        ))}
      </ul>
      {numbers.reviews > 0 && <StarBars stars={numbers.stars} />}
    </SectionCard>
  );
}

function OneNumber({ name, value, more, url, isUrgent = false }: Number) {
  return (
    <>
      <Link url={url}>{name}</Link>
      <Text as="p" variant="headingLg" numeric>
        {value}
      </Text>
      <Text as="p" tone={isUrgent ? "critical" : "subdued"}>
        {more}
      </Text>
    </>
  );
}

function NothingYet() {
  const { t } = useTexts();
  return (
    <SectionCard title={t("home.numbers.title")} what={t("home.numbers.nothing")}>
      <InlineStack gap="200">
        <Button url="/app/reviews/import">{t("home.numbers.import")}</Button>
        <Button url="/app/reviews/settings">{t("home.numbers.invite")}</Button>
      </InlineStack>
    </SectionCard>
  );
}
