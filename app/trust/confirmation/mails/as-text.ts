import type { Locale } from "../../locale";
import { named } from "../named";
import type { Block, Row, Section } from "../section";
import type { ConfirmationContent, Item } from "./content";

/** The mail for those who read no HTML, with the same words. */
export function asText(content: ConfirmationContent): string {
  const { opening, title, summary, items, totals, included, sections, foot, shop, locale } =
    content;
  const parts = [
    ...opening,
    heading(title),
    rows(summary, locale),
    heading(items.title),
    ...items.lines.map(item),
    rows(totals, locale),
    rows(included, locale),
    ...sections.flatMap((section) => sectionAsText(section, locale)),
    "-- ",
    ...foot,
    [shop.name, ...shop.address.filter((line) => line !== shop.name), shop.url].join("\n"),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

const heading = (title: string) => `== ${title} ==`;

/** What takes several lines stands below its name. */
const rows = (all: Row[], locale: Locale) =>
  all
    .map(({ label, value }) =>
      named(label, value.includes("\n") ? `\n${indented(value)}` : value, locale).replace(
        ": \n",
        ":\n",
      ),
    )
    .join("\n");

const indented = (text: string) => text.replace(/^/gm, "  ");

const item = ({ title, details, total }: Item) =>
  [`* ${title}`, ...details.map((line) => `  ${line}`), `  = ${total}`].join("\n");

const sectionAsText = ({ title, blocks }: Section, locale: Locale): string[] => [
  heading(title),
  ...blocks.map((block) => blockAsText(block, locale)),
];

function blockAsText(block: Block, locale: Locale): string {
  switch (block.is) {
    case "text":
    case "form":
      return block.text;
    case "list":
      return block.items.map((one) => `* ${one}`).join("\n");
    case "rows":
      return rows(block.rows, locale);
    case "link":
    case "button":
      return `${block.label}:\n${block.to}`;
  }
}
