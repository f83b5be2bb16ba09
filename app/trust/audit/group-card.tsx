import { BlockStack } from "@shopify/polaris";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { Group } from "./check";
import { FindingEntry } from "./finding-entry";
import type { Finding } from "./scorecard";

type Props = { group: Group; findings: Finding[]; apiKey: string };

/** What to mend in one part of the shop. */
export function GroupCard({ group, findings, apiKey }: Props) {
  const { t } = useTexts();
  return (
    <SectionCard title={t(`audit.groups.${group}`)}>
      <BlockStack as="ul" gap="600">
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingEntry finding={finding} apiKey={apiKey} />
          </li>
        ))}
      </BlockStack>
    </SectionCard>
  );
}
