import { BlockStack, Text } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import { FIELDS, type Mapping } from "../portable/field";

const SCROLLING = { overflowX: "auto" } as const;
const TABLE = { borderCollapse: "collapse", width: "max-content", minWidth: "100%" } as const;
const CELL = {
  border: "1px solid var(--p-color-border)",
  padding: "var(--p-space-150) var(--p-space-200)",
  maxWidth: "16rem",
  overflow: "hidden",
  textOverflow: "ellipsis",
  whiteSpace: "nowrap",
  textAlign: "start",
} as const;

type Props = { headers: string[]; rows: string[][]; mapping: Mapping };

/** The first rows of the file, under what their columns are taken for. */
export function FirstRows({ headers, rows, mapping }: Props) {
  const { t } = useTexts();
  const columns = FIELDS.flatMap((field) => {
    const header = mapping[field];
    return header === undefined || field === "id"
      ? []
      : [{ field, place: headers.indexOf(header) }];
  });
  if (rows.length === 0 || columns.length === 0) return null;
  return (
    <BlockStack gap="200">
      <Text as="h3" variant="headingSm" id="first-rows">
        {t("imports.plan.firstRows")}
      </Text>
      {/* A wide table is scrolled within itself, with the keyboard too. */}
      <div style={SCROLLING} role="region" aria-labelledby="first-rows" tabIndex={0}>
        <table style={TABLE}>
          <thead>
            <tr>
              {columns.map(({ field }) => (
                <th key={field} scope="col" style={CELL}>
                  {t(`imports.fields.${field}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map(({ field, place }) => (
                  <td key={field} style={CELL}>
                    {row[place] ?? ""}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </BlockStack>
  );
}
