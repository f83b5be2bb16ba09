import { BlockStack, Button, Card, InlineStack, Text } from "@shopify/polaris";
import { useState } from "react";
import { FIELDS, focusPlace } from "../../ui/focus-place";
import { insertedAt } from "../../ui/order";
import { fieldId, problemsWithin } from "../../ui/problem-place";
import { RemovedRow } from "../../ui/removed-row";
import { useTexts } from "../../ui/texts";
import type { BadgesForm } from "./form-parts";
import type { Seal } from "./seal";
import { SealRow } from "./seal-row";

const newSeal = (): Seal => ({
  id: crypto.randomUUID(),
  network: "trusted-shops",
  name: "Trusted Shops",
  holder: "",
  address: "",
  validUntil: null,
  picture: null,
});

type Props = Pick<BadgesForm, "form" | "limits"> & { today: string };

/** Marks of third parties: whom they certified, where that can be looked up, until when. */
export function Seals({ form, limits, today }: Props) {
  const { t } = useTexts();
  const [open, setOpen] = useState<string | null>(null);
  const [removed, setRemoved] = useState<{ seal: Seal; index: number } | null>(null);
  const seals = form.value.seals;
  const full = seals.length >= limits.seals;
  // After "Discard", or in a newer version, it may be there again.
  const gone = removed && !seals.some(({ id }) => id === removed.seal.id) ? removed : null;

  // A fault that a save has found must be there to be seen.
  const isOpen = ({ id }: Seal, index: number) =>
    open === id || problemsWithin(form.problems, ["seals", index]).length > 0;
  const change = (next: (seals: Seal[]) => Seal[]) => {
    setRemoved(null);
    form.edit(["seals"], (value) => ({ ...value, seals: next(value.seals) }));
  };
  const add = () => {
    const seal = newSeal();
    change((all) => [...all, seal]);
    setOpen(seal.id);
    focusPlace(["seals", seals.length], FIELDS);
  };
  const remove = (seal: Seal, index: number) => {
    change((all) => all.filter(({ id }) => id !== seal.id));
    setRemoved({ seal, index });
  };

  return (
    <Card>
      <BlockStack gap="400">
        <BlockStack gap="100">
          <Text as="h2" variant="headingMd">
            {t("seals.title")}
          </Text>
          <Text as="p" tone="subdued">
            {t("seals.what")}
          </Text>
        </BlockStack>
        <div id={fieldId(["seals"])} tabIndex={-1}>
          <BlockStack as="ul" gap="300">
            {seals.map((seal, index) => (
              <li key={seal.id}>
                <SealRow
                  seal={seal}
                  at={["seals", index]}
                  form={form}
                  today={today}
                  open={isOpen(seal, index)}
                  onToggle={() => setOpen(isOpen(seal, index) ? null : seal.id)}
                  onEnter={() => setOpen(seal.id)}
                  onRemove={() => remove(seal, index)}
                />
              </li>
            ))}
          </BlockStack>
        </div>
        {gone && (
          <RemovedRow
            name={gone.seal.name || t("seals.unnamed")}
            onUndo={() => {
              change((all) => insertedAt(all, gone.index, gone.seal));
              focusPlace(["seals", gone.index], "button");
            }}
          />
        )}
        <InlineStack gap="300" blockAlign="center">
          <Button onClick={add} disabled={full}>
            {t("seals.add")}
          </Button>
          {full && (
            <Text as="span" tone="subdued">
              {t("seals.full", { max: limits.seals })}
            </Text>
          )}
        </InlineStack>
      </BlockStack>
    </Card>
  );
}
