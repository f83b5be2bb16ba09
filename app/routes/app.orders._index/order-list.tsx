import {
  BlockStack,
  Button,
  Card,
  Form,
  FormLayout,
  InlineStack,
  Link,
  Select,
  Text,
  TextField,
} from "@shopify/polaris";
import { useNavigate } from "@remix-run/react";
import { useState } from "react";
import { useTexts } from "../../ui/texts";
import { OrderEntry } from "./order-entry";
import type { OrderRow } from "./order-row";
import { ORDER_FILTERS, orderListAddress, type OrderFilter } from "./order-search";

type Props = {
  rows: OrderRow[];
  filter: OrderFilter;
  number: string;
  /** The list begins at its beginning. */
  isFirst: boolean;
  /** Where it goes on; null where it does not. */
  next: string | null;
  timeZone: string;
};

export function OrderList({ rows, filter, number, isFirst, next, timeZone }: Props) {
  const { t } = useTexts();
  const isSearched = filter !== "all" || number !== "" || !isFirst;
  return (
    <Card>
      <BlockStack gap="400">
        {/* Typed text belongs to one search. */}
        <Search key={`${filter} ${number}`} filter={filter} number={number} />
        {rows.length === 0 && <Nothing isSearched={isSearched} />}
        {rows.length > 0 && (
          <BlockStack as="ul" gap="0">
            {rows.map((row) => (
              <OrderEntry key={row.id} row={row} timeZone={timeZone} />
            ))}
          </BlockStack>
        )}
        <InlineStack gap="400">
          {!isFirst && <Link url={orderListAddress({ filter, number })}>{t("orders.first")}</Link>}
          {next && <Link url={orderListAddress({ filter, number }, next)}>{t("orders.more")}</Link>}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}

function Search({ filter, number }: Pick<Props, "filter" | "number">) {
  const { t } = useTexts();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(number);
  const find = (wanted: string) => navigate(orderListAddress({ filter, number: wanted }));
  return (
    <Form onSubmit={() => find(typed)}>
      <FormLayout>
        <FormLayout.Group>
          <TextField
            label={t("orders.number")}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            maxLength={40}
            clearButton
            onClearButtonClick={() => find("")}
            connectedRight={<Button submit>{t("orders.find")}</Button>}
          />
          <Select
            label={t("orders.filter")}
            options={ORDER_FILTERS.map((value) => ({ value, label: t(`orders.filters.${value}`) }))}
            value={filter}
            onChange={(chosen) =>
              navigate(orderListAddress({ filter: chosen as OrderFilter, number }))
            }
          />
        </FormLayout.Group>
      </FormLayout>
    </Form>
  );
}

function Nothing({ isSearched }: { isSearched: boolean }) {
  const { t } = useTexts();
  return (
    <BlockStack gap="100">
      <Text as="p" fontWeight="medium">
        {isSearched ? t("orders.noneSuch") : t("orders.none")}
      </Text>
      {!isSearched && (
        <Text as="p" tone="subdued">
          {t("orders.noneWhat")}
        </Text>
      )}
    </BlockStack>
  );
}
