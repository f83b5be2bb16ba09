import { BlockStack, Checkbox, ChoiceList, Spinner, Text, TextField } from "@shopify/polaris";
import { useEffect, useState } from "react";
import { ask } from "../../../ui/ask";
import { useTexts } from "../../../ui/texts";
import type { ProductChoice } from "./product-choice";

type Option = { value: string; label: string };
type ManyProps = {
  label: string;
  options: Option[];
  chosen: string[];
  onChange(next: string[]): void;
};

export function ManyOf({ label, options, chosen, onChange }: ManyProps) {
  return (
    <ChoiceList
      title={label}
      titleHidden
      allowMultiple
      choices={options}
      selected={chosen}
      onChange={onChange}
    />
  );
}

type OneProps = {
  label: string;
  options: Option[];
  chosen: string | null;
  onChange(next: string): void;
};

export function OneOf({ label, options, chosen, onChange }: OneProps) {
  return (
    <ChoiceList
      title={label}
      titleHidden
      choices={options}
      selected={chosen === null ? [] : [chosen]}
      onChange={([next]) => next !== undefined && onChange(next)}
    />
  );
}

export function Flag({
  label,
  is,
  onChange,
}: {
  label: string;
  is: boolean;
  onChange(is: boolean): void;
}) {
  return <Checkbox label={label} checked={is} onChange={onChange} />;
}

type DaysProps = { from: string | null; to: string | null; onChange(days: Partial<Days>): void };
type Days = { from: string | null; to: string | null };

export function DaysBetween({ from, to, onChange }: DaysProps) {
  const { t } = useTexts();
  return (
    <BlockStack gap="200">
      <TextField
        type="date"
        autoComplete="off"
        label={t("reviews.filters.from")}
        value={from ?? ""}
        onChange={(day) => onChange({ from: day || null })}
      />
      <TextField
        type="date"
        autoComplete="off"
        label={t("reviews.filters.to")}
        value={to ?? ""}
        onChange={(day) => onChange({ to: day || null })}
      />
    </BlockStack>
  );
}

/** Asks for the choices as soon as somebody wants to choose; null until they are there. */
function useAnswer<Answer>(path: string): Answer | null {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    let isStale = false;
    void ask<Answer>(path).then((asked) => {
      if (!isStale && asked.ok) setAnswer(asked.answer);
    });
    return () => {
      isStale = true;
    };
  }, [path]);
  return answer;
}

type TagProps = { chosen: string | null; onChange(tag: string): void };

export function OneTag({ chosen, onChange }: TagProps) {
  const { t } = useTexts();
  const answer = useAnswer<{ tags: string[] }>("/app/reviews/tags");
  if (!answer) return <Spinner size="small" accessibilityLabel={t("reviews.loading")} />;
  const { tags } = answer;
  if (tags.length === 0) return <Text as="p">{t("reviews.filters.noTags")}</Text>;
  return (
    <OneOf
      label={t("reviews.filters.tag")}
      options={tags.map((tag) => ({ value: tag, label: tag }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}

type ProductProps = { chosen: string | null; ofShop: boolean; onChange(id: string): void };

/** In the address of a choice: about no product but the shop. */
const OF_SHOP = "shop";

export function OneProduct({ chosen, ofShop, onChange }: ProductProps) {
  const { t } = useTexts();
  const [words, setWords] = useState("");
  const answer = useAnswer<{ products: ProductChoice[] }>(
    `/app/reviews/products?q=${encodeURIComponent(words)}`,
  );
  const products = answer?.products ?? [];
  return (
    <BlockStack gap="200">
      <TextField
        label={t("reviews.filters.productWords")}
        value={words}
        onChange={setWords}
        autoComplete="off"
      />
      <OneOf
        label={t("reviews.filters.product")}
        options={[
          ...products.map(({ id, title }) => ({ value: id, label: title })),
          { value: OF_SHOP, label: t("reviews.ofShop") },
        ]}
        chosen={ofShop ? OF_SHOP : chosen}
        onChange={(id) => onChange(id === OF_SHOP ? "" : id)}
      />
      {answer && products.length === 0 && (
        <Text as="p" tone="subdued">
          {t("reviews.filters.noProduct")}
        </Text>
      )}
    </BlockStack>
  );
}
