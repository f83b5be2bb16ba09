import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { startTransition, useState, type ReactNode } from "react";
import { valueAt, withValueAt } from "./at-path";
import { FIELDS, focusPlace } from "./focus-place";
import { ItemRow } from "./item-row";
import { insertedAt, moved } from "./order";
import { OrderedList } from "./ordered-list";
import { fieldId, problemAt, problemsWithin, problemText, type Path } from "./problem-place";
import { RemovedRow } from "./removed-row";
import { useTexts } from "./texts";
import type { SettingDraft } from "./use-setting-draft";

type Props<Value, Item> = {
  form: SettingDraft<Value>;
  /** Where the list stands in the value. */
  at: Path;
  title: string;
  idOf(item: Item): string;
  nameOf(item: Item): string;
  /** Said beside the name of a closed row: what matters of it. */
  badge?(item: Item, index: number): ReactNode;
  /** A new entry; without it the form has its own way to add one. */
  make?(): Item;
  /** What the button that adds one says. */
  add?: string;
  max: number;
  empty: ReactNode;
  children(item: Item, at: Path, index: number): ReactNode;
};

/** A list in a setting: entries open to be edited, are ordered, and come back when removed by a slip. */
export function ItemList<Value, Item>(props: Props<Value, Item>) {
  const { form, at, title, idOf, nameOf, badge, make, add, max, empty, children } = props;
  const texts = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ item: Item; index: number } | null>(null);
  const items = (valueAt(form.value, at) as Item[] | undefined) ?? [];
  // After "Discard", or in a newer version, it may be there again.
  const gone = removed && !items.some((item) => idOf(item) === idOf(removed.item)) ? removed : null;
  const trouble = problemAt(form.problems, at);
  const named = (id: string) => {
    const item = items.find((candidate) => idOf(candidate) === id);
    return item === undefined ? id : nameOf(item);
  };

  const change = (next: (items: Item[]) => Item[]) => {
    setRemoved(null);
    form.edit(at, (value) =>
      withValueAt(value, at, next((valueAt(value, at) as Item[] | undefined) ?? [])),
    );
  };
  const addOne = () => {
    if (!make) return;
    const item = make();
    change((all) => [...all, item]);
    setOpen(idOf(item));
    focusPlace([...at, items.length, "fields"], FIELDS);
  };
  const remove = (index: number) => {
    const item = items[index];
    if (item === undefined) return;
    change((all) => all.filter((_, other) => other !== index));
    setRemoved({ item, index });
  };

  const row = (id: string, index: number, handle: ReactNode, buttons: ReactNode) => {
    const item = items[index];
    if (item === undefined) return null;
    const here = [...at, index];
    return (
      <ItemRow
        name={nameOf(item)}
        badge={badge?.(item, index)}
        at={here}
        handle={handle}
        buttons={buttons}
        // A fault that a save has found must be there to be seen.
        open={open === id || problemsWithin(form.problems, here).length > 0}
        // The click is answered first: many fields take a slow machine a while to draw.
        onToggle={() => startTransition(() => setOpen(open === id ? null : id))}
        onEnter={() => setOpen(id)}
        onRemove={() => remove(index)}
      >
        {children(item, here, index)}
      </ItemRow>
    );
  };

  return (
    <BlockStack gap="300">
      <div id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
        {items.length === 0 && !gone && empty}
        <OrderedList
          label={title}
          ids={items.map(idOf)}
          nameOf={named}
          onMove={(from, to) => change((all) => moved(all, from, to))}
          row={row}
        />
      </div>
      {trouble && (
        <Text as="p" tone="critical">
          {problemText(texts, trouble)}
        </Text>
      )}
      {gone && (
        <RemovedRow
          name={nameOf(gone.item)}
          onUndo={() => {
            change((all) => insertedAt(all, gone.index, gone.item));
            focusPlace([...at, gone.index], "button");
          }}
        />
      )}
      {make && add && (
        <InlineStack gap="200" blockAlign="center">
          <Button onClick={addOne} disabled={items.length >= max}>
            {add}
          </Button>
          {items.length >= max && (
            <Text as="span" tone="subdued">
              {texts.t("item.full", { max })}
            </Text>
          )}
        </InlineStack>
      )}
    </BlockStack>
  );
}
