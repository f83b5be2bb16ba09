import { Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { useTexts } from "../../ui/texts";
import { ScorePicture } from "../audit/score-picture";
import { ScoreTable } from "../audit/score-table";
import type { ScoreStory } from "./score-story";

const MARKS = [1];

/** How the score went, small: as a line, and as a table for who cannot see it. */
export function ScoreLine({ line }: Pick<ScoreStory, "line">) {
  const { t, locale } = useTexts();
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || first === last) {
    return (
      <Text as="p" tone="subdued">
        {t("home.line.begins")}
      </Text>
    );
  }
  const said = t("home.line.what", {
    ...{ first: first.score, from: day(first.day, locale), last: last.score },
  });
  return (
    <div>
      <ScorePicture line={line} said={said} height={3} marks={MARKS} />
      <ScoreTable
        line={line}
        summary={said}
        dayTitle={t("home.line.day")}
        scoreTitle={t("home.line.score")}
      />
    </div>
  );
}
