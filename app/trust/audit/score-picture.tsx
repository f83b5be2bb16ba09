import type { DayScore } from "./audit-view";
import { HEIGHT, scorePoints, WIDTH } from "./score-points";

type Props = {
  line: DayScore[];
  /** What it shows, for who cannot see it. */
  said: string;
  /** In rem. */
  height: number;
  /** Of the whole height, from the top: where a line goes across. */
  marks: number[];
};

/** Stretched to its place; strokes keep their width. A line of no length with round ends is a dot. */
export function ScorePicture({ line, said, height, marks }: Props) {
  const points = scorePoints(line);
  const end = points.at(-1);
  const stroke = { fill: "none", vectorEffect: "non-scaling-stroke" } as const;
  const style = { display: "block", width: "100%", height: `${height}rem`, overflow: "visible" };
  return (
    <svg
      role="img"
      aria-label={said}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      style={style}
    >
      {marks.map((mark) => (
        <path
          key={mark}
          d={`M0 ${mark * HEIGHT}H${WIDTH}`}
          stroke="var(--p-color-border)"
          {...stroke}
        />
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
