import { Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { DayScore } from "./audit-view";
import { ScorePicture } from "./score-picture";
import { ScoreTable } from "./score-table";

const MARKS = [0, 0.5, 1];

/** The score of each day as a line, and as a table. */
export function ScoreLine({ line }: { line: DayScore[] }) {
  const { t, locale } = useTexts();
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || first === last) {
    return (
      <SectionCard title={t("audit.page.line.title")}>
        <Text as="p" tone="subdued">
          {t("audit.page.line.begins")}
        </Text>
      </SectionCard>
    );
  }
  const said = t("audit.page.line.what", {
    ...{ first: first.score, from: day(first.day, locale) },
    ...{ last: last.score, to: day(last.day, locale) },
  });
  return (
    <SectionCard title={t("audit.page.line.title")} what={said}>
      <ScorePicture line={line} said={said} height={8} marks={MARKS} />
      <ScoreTable
        line={line}
        summary={t("audit.page.line.table")}
        dayTitle={t("audit.page.line.day")}
        scoreTitle={t("audit.page.line.score")}
      />
    </SectionCard>
  );
}
