import { day } from "../../ui/day";
import { useTexts } from "../../ui/texts";
import type { DayScore } from "./audit-view";

const SUMMARY = { cursor: "pointer" } as const;
const CELL = { textAlign: "start", padding: "0.25rem 1rem 0.25rem 0" } as const;

type Props = { line: DayScore[]; summary: string; dayTitle: string; scoreTitle: string };

/** What the picture shows, for who would rather read it: the newest day first. */
export function ScoreTable({ line, summary, dayTitle, scoreTitle }: Props) {
  const { locale } = useTexts();
  return (
    <details>
      <summary style={SUMMARY}>{summary}</summary>
      <table>
        <thead>
          <tr>
            <th style={CELL}>{dayTitle}</th>
            <th style={CELL}>{scoreTitle}</th>
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
  );
}
