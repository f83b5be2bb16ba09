import { Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { SectionCard } from "../../ui/section-card";
import { useTexts } from "../../ui/texts";
import type { DayScore } from "./audit-view";
import { HEIGHT, scorePoints, WIDTH } from "./score-points";

const PICTURE = { display: "block", width: "100%", height: "8rem", overflow: "visible" } as const;
const SUMMARY = { cursor: "pointer" } as const;
const CELL = { textAlign: "start", padding: "0.25rem 1rem 0.25rem 0" } as const;

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
      <Picture line={line} said={said} />
      <details>
        <summary style={SUMMARY}>{t("audit.page.line.table")}</summary>
        <table>
          <thead>
            <tr>
              <th style={CELL}>{t("audit.page.line.day")}</th>
              <th style={CELL}>{t("audit.page.line.score")}</th>
            </tr>
          </thead>
          <tbody>
            {line.toReversed().map((one) => (
              <tr key={one.day}>
                <td style={CELL}>{day(one.day, locale)}</td>
                <td style={CELL}>{one.score}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </SectionCard>
  );
}

/** Stretched to its place; strokes keep their width. A line of no length with round ends is a dot. */
function Picture({ line, said }: { line: DayScore[]; said: string }) {
  const points = scorePoints(line);
  const end = points.at(-1);
  const stroke = { fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  return (
    <svg
      role="img"
      aria-label={said}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      style={PICTURE}
    >
      {[0, HEIGHT / 2, HEIGHT].map((y) => (
        <path key={y} d={`M0 ${y}H${WIDTH}`} stroke="var(--p-color-border)" {...stroke} />
      ))}
      <polyline
        points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        stroke="var(--p-color-icon-info)"
        strokeWidth={2}
        strokeLinejoin="round"
        {...stroke}
      />
      {end && (
        <path
          d={`M${end.x} ${end.y}h0`}
          stroke="var(--p-color-icon-info)"
          strokeWidth={8}
          strokeLinecap="round"
          {...stroke}
        />
      )}
    </svg>
  );
}
