import { Select } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { FIELDS, type Field, type Mapping } from "../portable/field";

// A platform's own name of a review is recognised with its format, never chosen.
const CHOSEN = FIELDS.filter((field) => field !== "id");

const GRID = {
  display: "grid",
  gridTemplateColumns: "repeat(auto-fill, minmax(min(100%, 15rem), 1fr))",
  gap: "var(--p-space-300)",
} as const;

type Props = { mapping: Mapping; headers: string[]; onChange(mapping: Mapping): void };

/** For each thing that a review can have, the column that holds it. */
export function MappingFields({ mapping, headers, onChange }: Props) {
  const { t } = useTexts();
  const columns = [...new Set(headers)].filter((header) => header !== "");
  const options = [
    { value: "", label: t("imports.plan.notThere") },
    ...columns.map((header) => ({ value: header, label: header })),
  ];
  const put = (field: Field, header: string) => {
    const { [field]: _, ...others } = mapping;
    onChange(header === "" ? others : { ...others, [field]: header });
  };
  return (
    <div style={GRID}>
      {CHOSEN.map((field) => (
        <Select
          key={field}
          label={t(`imports.fields.${field}`)}
          options={options}
          value={mapping[field] ?? ""}
          onChange={(header) => put(field, header)}
        />
      ))}
    </div>
  );
}
