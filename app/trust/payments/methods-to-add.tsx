import { BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { PlusIcon } from "@shopify/polaris-icons";
import { useRef, useState } from "react";
import { useTexts } from "../../ui/texts";
import type { SettingDraft } from "../../ui/use-setting-draft";
import type { ShopFacts } from "../shop-facts";
import { METHODS_MAX } from "./limits";
import { KNOWN_METHODS, methodCalled, type KnownMethod } from "./methods";
import { newMethod } from "./new-method";
import type { Payments } from "./payments";
import { proposals } from "./proposals";

type Props = { form: SettingDraft<Payments>; shop: ShopFacts };

/** One click adds a method with everything said about it: the likely ones at once, the others behind "more". */
export function MethodsToAdd({ form, shop }: Props) {
  const { t } = useTexts();
  const [more, setMore] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const taken = form.value.methods.map(({ id }) => id);
  const free = (ids: KnownMethod[]) => ids.filter((id) => !taken.includes(id));
  const likely = free(proposals(shop));
  const others = free(KNOWN_METHODS).filter((id) => !likely.includes(id));
  const full = taken.length >= METHODS_MAX;

  /** The button goes with its method. The keyboard goes on at the one that takes its place. */
  const add = (id: KnownMethod) => {
    const all = () => [...(buttons.current?.querySelectorAll("button") ?? [])];
    const place = all().findIndex((button) => button === document.activeElement);
    form.edit(["methods"], (value) => ({ ...value, methods: [...value.methods, newMethod(id)] }));
    // A click with the mouse takes the keyboard nowhere in some browsers.
    if (place < 0) return;
    requestAnimationFrame(() => (all()[place] ?? all().at(-1))?.focus());
  };

  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm">
        {t("payments.add")}
      </Text>
      {full && (
        <Text as="p" tone="subdued">
          {t("payments.full", { max: METHODS_MAX })}
        </Text>
      )}
      <div ref={buttons}>
        <InlineStack gap="200">
          {[...likely, ...(more ? others : [])].map((id) => (
            <AddButton key={id} id={id} disabled={full} onAdd={() => add(id)} />
          ))}
          {others.length > 0 && (
            <Button
              variant="plain"
              disclosure={more ? "up" : "down"}
              ariaExpanded={more}
              onClick={() => setMore(!more)}
            >
              {t(more ? "payments.fewer" : "payments.more")}
            </Button>
          )}
        </InlineStack>
      </div>
    </BlockStack>
  );
}

function AddButton(props: { id: KnownMethod; disabled: boolean; onAdd(): void }) {
  const { id, disabled, onAdd } = props;
  const { t, locale } = useTexts();
  const name = methodCalled(id).texts.name[locale];
  return (
    <Button
      icon={PlusIcon}
      disabled={disabled}
      onClick={onAdd}
      accessibilityLabel={t("payments.addNamed", { name })}
    >
      {name}
    </Button>
  );
}
