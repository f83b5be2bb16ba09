import { Badge, BlockStack, Button, InlineStack, Text } from "@shopify/polaris";
import { useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { dayAndTime } from "../../ui/day-and-time";
import { languageName } from "../../ui/language-names";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { VersionLine } from "./history";

type Props = { versions: VersionLine[]; timeZone: string; revision: number };

/** Every text that shoppers could read as the terms, the newest first. */
export function VersionsCard({ versions, timeZone, revision }: Props) {
  const { t, locale } = useTexts();
  useLatest(revision);
  const changes = ({ source, changed }: VersionLine) =>
    changed.length === 0 || source === "none"
      ? t(`terms.sources.${source}`)
      : t("terms.versions.changed", {
          source: t(`terms.sources.${source}`),
          languages: changed.map((one) => languageName(one, locale)).join(", "),
        });
  return (
    <SectionCard title={t("terms.versions.title")} what={t("terms.versions.what")}>
      {versions.length === 0 && <Text as="p">{t("terms.versions.nothing")}</Text>}
      <BlockStack as="ul" gap="300">
        {versions.map((version, index) => (
          <li key={version.number}>
            <InlineStack gap="300" align="space-between" blockAlign="center">
              <div>
                <InlineStack gap="200" align="start" blockAlign="center">
                  <Text as="h3" variant="headingSm">
                    {t("terms.versions.number", { number: version.number })}
                  </Text>
                  {index === 0 && <Badge tone="success">{t("terms.versions.now")}</Badge>}
                </InlineStack>
                <Text as="p">{dayAndTime(version.publishedAt, locale, timeZone)}</Text>
                <Text as="p" tone="subdued">
                  {changes(version)}
                </Text>
              </div>
              {version.source !== "none" && (
                <Button
                  url={`/app/terms/versions/${version.number}`}
                  accessibilityLabel={t("terms.versions.readNumber", { number: version.number })}
                >
                  {t("terms.versions.read")}
                </Button>
              )}
            </InlineStack>
          </li>
        ))}
      </BlockStack>
    </SectionCard>
  );
}

/** A save may have made a version. */
function useLatest(revision: number) {
  const { revalidate } = useRevalidator();
  const seen = useRef(revision);
  useEffect(() => {
    if (seen.current === revision) return;
    seen.current = revision;
    revalidate();
  }, [revision, revalidate]);
}
