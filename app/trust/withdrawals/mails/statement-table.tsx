import { Lines } from "../../mails/layout";
import type { Row } from "../rows";

const CELL = { padding: "6px 0", fontSize: 16, lineHeight: "24px", verticalAlign: "top" } as const;

/** What was stated, each under what it is called: wide or narrow, mail programs show it alike. */
export const StatementTable = ({ rows }: { rows: Row[] }) => (
  <table
    role="presentation"
    width="100%"
    cellPadding={0}
    cellSpacing={0}
    border={0}
    style={{ margin: "0 0 20px" }}
  >
    <tbody>
      {rows.map(({ label, text }) => (
        <tr key={label}>
          <td style={{ ...CELL, overflowWrap: "anywhere" }}>
            <strong>{label}</strong>
            <br />
            <Lines text={text} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
