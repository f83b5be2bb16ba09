import type { Row } from "../rows";

/** What was stated, or is about to be, line by line. */
export const StatementRows = ({ rows }: { rows: Row[] }) => (
  <dl>
    {rows.map(({ label, text }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{text}</dd>
      </div>
    ))}
  </dl>
);
