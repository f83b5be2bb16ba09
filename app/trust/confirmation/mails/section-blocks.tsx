import type { CSSProperties } from "react";
import { Button, Lines, Link, Paragraphs } from "../../mails/layout";
import type { Block, Row } from "../section";

export const TABLE = { width: "100%", cellPadding: 0, cellSpacing: 0, border: 0 } as const;

/** Whatever stands in it breaks rather than push the mail wider than a phone. */
export const CELL: CSSProperties = {
  fontSize: 16,
  lineHeight: "24px",
  verticalAlign: "top",
  overflowWrap: "anywhere",
  wordBreak: "break-word",
};

export const Blocks = ({ blocks }: { blocks: Block[] }) => (
  <>
    {blocks.map((block, index) => (
      <OneBlock key={index} block={block} />
    ))}
  </>
);

function OneBlock({ block }: { block: Block }) {
  switch (block.is) {
    case "text":
      return <Paragraphs text={block.text} />;
    case "list":
      return (
        <ul style={{ margin: "0 0 16px", padding: "0 0 0 20px" }}>
          {block.items.map((text, index) => (
            <li key={index} style={CELL}>
              <Lines text={text} />
            </li>
          ))}
        </ul>
      );
    case "rows":
      return <Rows rows={block.rows} />;
    case "link":
      return (
        <p style={{ ...CELL, margin: "0 0 16px" }}>
          <Link to={block.to}>{block.label}</Link>
        </p>
      );
    case "button":
      return <Button to={block.to}>{block.label}</Button>;
    case "form":
      return <Form text={block.text} />;
  }
}

/** Each name above what it names: side by side, neither would have room on a phone. */
export const Rows = ({ rows }: { rows: Row[] }) => (
  <table role="presentation" {...TABLE} style={{ margin: "0 0 16px" }}>
    <tbody>
      {rows.map(({ label, value }, index) => (
        <tr key={index}>
          <td style={{ ...CELL, padding: "0 0 8px" }}>
            <div className="small" style={{ fontSize: 14, lineHeight: "20px", color: "#5c5f62" }}>
              {label}
            </div>
            <div>
              <Lines text={value} />
            </div>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

const Form = ({ text }: { text: string }) => (
  <table role="presentation" {...TABLE} style={{ margin: "0 0 16px" }}>
    <tbody>
      <tr>
        <td
          className="line"
          style={{
            ...CELL,
            padding: 16,
            border: "1px solid #c9cccf",
            borderRadius: 6,
            fontSize: 14,
            lineHeight: "22px",
          }}
        >
          <Lines text={text} />
        </td>
      </tr>
    </tbody>
  </table>
);
