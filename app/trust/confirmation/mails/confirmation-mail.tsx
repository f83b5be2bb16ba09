import type { CSSProperties } from "react";
import { Heading, Layout, Paragraphs, Small } from "../../mails/layout";
import type { Row } from "../section";
import type { ConfirmationContent, Item } from "./content";
import { Blocks, CELL, Rows, TABLE } from "./section-blocks";

/** What was ordered and agreed. Long names break: nothing is wider than the narrowest phone. */
export function ConfirmationMail({ content }: { content: ConfirmationContent }) {
  const { locale, subject, shop, opening, title, summary, items, totals, included } = content;
  return (
    <Layout
      locale={locale}
      title={subject}
      shop={shop}
      foot={content.foot.map((text, index) => (
        <Small key={index}>{text}</Small>
      ))}
    >
      {opening.map((text, index) => (
        <Paragraphs key={index} text={text} />
      ))}
      <Heading>{title}</Heading>
      <Rows rows={summary} />
      <Heading>{items.title}</Heading>
      <table role="presentation" {...TABLE}>
        <tbody>
          {items.lines.map((line, index) => (
            <ItemRow key={index} {...line} />
          ))}
          {totals.map((one, index) => (
            <TotalRow key={index} {...one} isLast={index === totals.length - 1} />
          ))}
          {included.map((one, index) => (
            <TotalRow key={index} {...one} isSmall />
          ))}
        </tbody>
      </table>
      {content.sections.map((section, index) => (
        <div key={index} style={{ margin: "28px 0 0" }}>
          <Heading>{section.title}</Heading>
          <Blocks blocks={section.blocks} />
        </div>
      ))}
    </Layout>
  );
}

const LINE: CSSProperties = { ...CELL, borderTop: "1px solid #dfe1e3" };
const AMOUNT: CSSProperties = { textAlign: "right", whiteSpace: "nowrap", paddingLeft: 12 };

function ItemRow({ title, details, total }: Item) {
  return (
    <tr>
      <td className="line" style={{ ...LINE, padding: "10px 0" }}>
        <strong style={{ fontWeight: 600 }}>{title}</strong>
        {details.map((text, index) => (
          <div key={index} className="small" style={DETAIL}>
            {text}
          </div>
        ))}
      </td>
      <td className="line" style={{ ...LINE, ...AMOUNT, paddingTop: 10, paddingBottom: 10 }}>
        {total}
      </td>
    </tr>
  );
}

const DETAIL: CSSProperties = { fontSize: 14, lineHeight: "20px", color: "#5c5f62" };

type TotalProps = Row & { isLast?: boolean; isSmall?: boolean };

function TotalRow({ label, value, isLast = false, isSmall = false }: TotalProps) {
  const style: CSSProperties = isLast
    ? { ...LINE, padding: "8px 0", fontWeight: 600, fontSize: 18 }
    : { ...CELL, padding: "3px 0", ...(isSmall && DETAIL) };
  const className = isLast ? "line" : isSmall ? "small" : undefined;
  return (
    <tr>
      <td className={className} style={style}>
        {label}
      </td>
      <td className={className} style={{ ...style, ...AMOUNT }}>
        {value}
      </td>
    </tr>
  );
}
