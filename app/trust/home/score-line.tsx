import { Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { useTexts } from "../../ui/texts";
import { HEIGHT, scorePoints, WIDTH } from "../audit/score-points";
import type { ScoreStory } from "./score-story";

const PICTURE = { display: "block", width: "100%", height: "3rem", overflow: "visible" } as const;
const SUMMARY = { cursor: "pointer" } as const;
const CELL = { textAlign: "start", padding: "0.25rem 1rem 0.25rem 0" } as const;

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
  const stroke = { fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  const points = scorePoints(line).map(({ x, y }) => `${x},${y}`);
  return (
    <div>
      <svg
        role="img"
        aria-label={said}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        preserveAspectRatio="none"
        style={PICTURE}
      >
        <path d={`M0 ${HEIGHT}H${WIDTH}`} stroke="var(--p-color-border)" {...stroke} />
        <polyline
          points={points.join(" ")}
          stroke="var(--p-color-icon-info)"
          strokeWidth={2}
          strokeLinejoin="round"
          {...stroke}
        />
      </svg>
      <details>
        <summary style={SUMMARY}>{said}</summary>
        <table>
          <thead>
            <tr>
              <th style={CELL}>{t("home.line.day")}</th>
              <th style={CELL}>{t("home.line.score")}</th>
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
    </div>
  );
}
