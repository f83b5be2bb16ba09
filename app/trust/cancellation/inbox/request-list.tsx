import { BlockStack, Card, InlineStack, Text } from "@shopify/polaris";
import { useRevalidator } from "@remix-run/react";
import { useEffect } from "react";
import { AdminLink } from "../../../ui/admin-link";
import { useTexts } from "../../../ui/texts";
import type { CancellationRow } from "./cancellation-row";
import { RequestEntry } from "./request-entry";

type Props = {
  waiting: CancellationRow[];
  done: CancellationRow[];
  page: number;
  next: number | null;
  timeZone: string;
  now: string;
  isOn: boolean;
};

const PAGE = "/app/orders/cancellations";

/** Shopify takes some seconds. */
const LOOK_AGAIN_MS = 3_000;

/** The requests that wait, and those that are over. */
export function RequestList({ waiting, done, page, next, isOn, ...rest }: Props) {
  const { t } = useTexts();
  useLookingAgain(waiting.some(({ state, isLookedFor }) => state === "confirmed" || isLookedFor));
  const isEmpty = waiting.length === 0 && done.length === 0;
  return (
    <>
      {page === 1 && (
        <Section
          title={t("cancellations.waiting")}
          empty={isEmpty ? null : t("cancellations.noneWaiting")}
          rows={waiting}
          {...rest}
        />
      )}
      {isEmpty && <Nothing isOn={isOn} />}
      {done.length > 0 && (
        <Section title={t("cancellations.done")} empty={null} rows={done} {...rest} />
      )}
      <InlineStack gap="400">
        {!isEmpty && <AdminLink url="/app/cancellation">{t("cancellations.settings")}</AdminLink>}
        {page > 1 && <AdminLink url={PAGE}>{t("cancellations.first")}</AdminLink>}
        {next && <AdminLink url={`${PAGE}?page=${next}`}>{t("cancellations.more")}</AdminLink>}
      </InlineStack>
    </>
  );
}

function useLookingAgain(isUnderWay: boolean) {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (!isUnderWay || state !== "idle") return;
    const timer = setTimeout(revalidate, LOOK_AGAIN_MS);
    return () => clearTimeout(timer);
  }, [isUnderWay, state, revalidate]);
}

type SectionProps = Pick<Props, "timeZone" | "now"> & {
  title: string;
  /** Said in place of rows; null: then nothing is. */
  empty: string | null;
  rows: CancellationRow[];
};

function Section({ title, empty, rows, ...rest }: SectionProps) {
  if (rows.length === 0 && empty === null) return null;
  return (
    <Card>
      <BlockStack gap="300">
        <Text as="h2" variant="headingMd">
          {title}
        </Text>
        {rows.length === 0 && <Text as="p">{empty}</Text>}
        {rows.length > 0 && (
          <BlockStack as="ul" gap="0">
            {rows.map((row) => (
              <RequestEntry key={row.id} row={row} {...rest} />
            ))}
          </BlockStack>
        )}
      </BlockStack>
    </Card>
  );
}

function Nothing({ isOn }: { isOn: boolean }) {
  const { t } = useTexts();
  return (
    <Card>
      <BlockStack gap="200">
        <Text as="h2" variant="headingMd">
          {t("cancellations.none")}
        </Text>
        <Text as="p" tone="subdued">
          {t(isOn ? "cancellations.noneWhat" : "cancellations.offWhat")}
        </Text>
        <Text as="p">
          <AdminLink url="/app/cancellation">{t("cancellations.settings")}</AdminLink>
        </Text>
      </BlockStack>
    </Card>
  );
}
