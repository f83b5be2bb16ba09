import { BlockStack, Card, InlineStack, Select, Text } from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { AdminLink } from "../../../ui/admin-link";
import { DownloadButton } from "../../../ui/download-button";
import { SectionCard } from "../../../ui/section-card";
import { useTexts } from "../../../ui/texts";
import { WithdrawalEntry } from "./withdrawal-entry";
import type { WithdrawalRow } from "./withdrawal-row";
import {
  LIST,
  WITHDRAWAL_FILTERS,
  withdrawalListAddress,
  type WithdrawalFilter,
} from "./withdrawal-search";

type Props = {
  rows: WithdrawalRow[];
  filter: WithdrawalFilter;
  order: string;
  /** The list begins at its beginning. */
  isFirst: boolean;
  /** Where it goes on; null where it does not. */
  next: string | null;
  timeZone: string;
};

export function WithdrawalList({ rows, filter, order, isFirst, next, timeZone }: Props) {
  const { t } = useTexts();
  const search = { filter, order };
  return (
    <>
      <Card>
        <BlockStack gap="400">
          <Filter {...search} />
          {rows.length === 0 && <Nothing {...{ filter, order, isFirst }} />}
          {rows.length > 0 && (
            <BlockStack as="ul" gap="0">
              {rows.map((row) => (
                <WithdrawalEntry key={row.id} row={row} timeZone={timeZone} />
              ))}
            </BlockStack>
          )}
          {(next || !isFirst) && (
            <InlineStack gap="400">
              {!isFirst && (
                <AdminLink url={withdrawalListAddress(search)}>{t("withdrawals.first")}</AdminLink>
              )}
              {next && (
                <AdminLink url={withdrawalListAddress(search, next)}>
                  {t("withdrawals.more")}
                </AdminLink>
              )}
            </InlineStack>
          )}
        </BlockStack>
      </Card>
      <SectionCard title={t("withdrawals.exportTitle")} what={t("withdrawals.exportWhat")}>
        <DownloadButton path={`${LIST}/export`}>{t("withdrawals.export")}</DownloadButton>
      </SectionCard>
    </>
  );
}

function Filter({ filter, order }: Pick<Props, "filter" | "order">) {
  const { t } = useTexts();
  const navigate = useNavigate();
  return (
    <BlockStack gap="200">
      <Select
        label={t("withdrawals.filter")}
        options={WITHDRAWAL_FILTERS.map((value) => ({
          value,
          label: t(`withdrawals.filters.${value}`),
        }))}
        value={filter}
        onChange={(chosen) =>
          navigate(withdrawalListAddress({ filter: chosen as WithdrawalFilter, order }))
        }
      />
      {order !== "" && (
        <Text as="p" tone="subdued">
          {t("withdrawals.ofOneOrder")}{" "}
          <AdminLink url={LIST}>{t("withdrawals.ofAllOrders")}</AdminLink>
        </Text>
      )}
    </BlockStack>
  );
}

function Nothing({ filter, order, isFirst }: Pick<Props, "filter" | "order" | "isFirst">) {
  const { t } = useTexts();
  if (filter === "flagged" || order !== "" || !isFirst) {
    return <Text as="p">{t("withdrawals.noneSuch")}</Text>;
  }
  const isOpen = filter === "open";
  return (
    <BlockStack gap="100">
      <Text as="p" fontWeight="medium">
        {t(isOpen ? "withdrawals.noneOpen" : "withdrawals.none")}
      </Text>
      <Text as="p" tone="subdued">
        {t(isOpen ? "withdrawals.noneOpenWhat" : "withdrawals.noneWhat")}
      </Text>
    </BlockStack>
  );
}
