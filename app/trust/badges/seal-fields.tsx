import { BlockStack, Select } from "@shopify/polaris";
import { Field } from "../../ui/field";
import { PictureField } from "../../ui/picture-field";
import { fieldId, problemAt, problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { BadgesForm } from "./form-parts";
import { NETWORKS, type NetworkName } from "./networks";
import type { Seal } from "./seal";

type Props = Pick<BadgesForm, "form"> & { seal: Seal; at: ["seals", number] };

export function SealFields({ seal, at, form }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const network = NETWORKS[seal.network];
  const problem = problemAt(form.problems, [...at, "network"]);

  const change = (part: Partial<Seal>, field: keyof Seal | null) =>
    form.edit(field ? [...at, field] : at, (value) => ({
      ...value,
      seals: value.seals.map((one) => (one.id === seal.id ? { ...one, ...part } : one)),
    }));
  const choose = (chosen: string) => {
    const name = chosen as NetworkName;
    const { endDate, linkOnly, name: title } = NETWORKS[name];
    change(
      {
        network: name,
        name: title ?? "",
        validUntil: endDate ? seal.validUntil : null,
        picture: linkOnly ? null : seal.picture,
      },
      null,
    );
  };

  return (
    <BlockStack gap="300">
      <Select
        id={fieldId([...at, "network"])}
        label={t("seals.network")}
        options={(Object.keys(NETWORKS) as NetworkName[]).map((value) => ({
          value,
          label: NETWORKS[value].name ?? t("seals.otherNetwork"),
        }))}
        value={seal.network}
        onChange={choose}
        error={problem && problemText(texts, problem)}
        helpText={network.linkOnly ? t("seals.linkOnly") : undefined}
      />
      {network.name === null && (
        <Field
          label={t("seals.name")}
          value={seal.name}
          onChange={(name) => change({ name }, "name")}
          at={[...at, "name"]}
          problems={form.problems}
        />
      )}
      <Field
        label={t("seals.holder")}
        helpText={t("seals.holderHelp")}
        value={seal.holder}
        onChange={(holder) => change({ holder }, "holder")}
        at={[...at, "holder"]}
        problems={form.problems}
      />
      <Field
        label={t("seals.address")}
        helpText={t("seals.addressHelp")}
        type="url"
        placeholder="https://"
        value={seal.address}
        onChange={(address) => change({ address }, "address")}
        at={[...at, "address"]}
        problems={form.problems}
      />
      {network.endDate && (
        <Field
          label={t("seals.until")}
          helpText={t("seals.untilHelp")}
          type="date"
          value={seal.validUntil ?? ""}
          onChange={(day) => change({ validUntil: day || null }, "validUntil")}
          at={[...at, "validUntil"]}
          problems={form.problems}
        />
      )}
      {!network.linkOnly && (
        <PictureField
          label={t("seals.pictureLabel")}
          value={seal.picture}
          name={seal.name}
          at={[...at, "picture"]}
          problems={form.problems}
          onChange={(picture) => change({ picture }, "picture")}
        />
      )}
    </BlockStack>
  );
}
