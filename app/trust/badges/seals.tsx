import { Badge, InlineStack, Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { ItemList } from "../../ui/item-list";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { BadgesForm } from "./form-parts";
import type { Seal } from "./seal";
import { SealFields } from "./seal-fields";

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
  return (
    <SectionCard title={t("seals.title")} what={t("seals.what")}>
      <ItemList
        form={form}
        at={["seals"]}
        title={t("seals.title")}
        idOf={(seal: Seal) => seal.id}
        nameOf={(seal) => seal.name || t("seals.unnamed")}
        badge={(seal) => <HolderAndEnd seal={seal} today={today} />}
        make={newSeal}
        add={t("seals.add")}
        max={limits.seals}
        empty={null}
      >
        {(seal, _, index) => <SealFields seal={seal} at={["seals", index]} form={form} />}
      </ItemList>
    </SectionCard>
  );
}

function HolderAndEnd({ seal, today }: { seal: Seal; today: string }) {
  const { t, locale } = useTexts();
  const until = seal.validUntil && day(seal.validUntil, locale);
  const isOver = seal.validUntil !== null && seal.validUntil < today;
  return (
    <InlineStack gap="200" blockAlign="center">
      <Text as="span" tone="subdued">
        {seal.holder}
      </Text>
      {until && (
        <Badge tone={isOver ? "critical" : "success"}>
          {t(isOver ? "seals.expired" : "seals.validUntil", { day: until })}
        </Badge>
      )}
    </InlineStack>
  );
}
