import { cancellationSection } from "../../trust/confirmation/mails/order-sections";
import type { Reader } from "../../trust/confirmation/mails/reader";
import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import type { Part } from "../../trust/confirmation/parts";
import { row, section, type Section } from "../../trust/confirmation/section";
import { STATED_PARTS, type Stated } from "../../trust/confirmation/stated";
import type { StatedFacts } from "../../trust/facts";
import { paymentsForLiquid } from "../../trust/payments/liquid";
import { readingOf } from "./reading";

/** The same parts where it is not known which order they stand beside: every method is explained. */
export function notificationSections(
  facts: StatedFacts,
  reader: Reader,
  { seller, parts }: Stated,
  has: Part[],
  cancelAt: string | null,
): Section[] {
  const wanted = [
    has.includes("payment") ? explanations(facts, reader) : null,
    has.includes("cancellation") && cancelAt ? cancellationSection(cancelAt, reader) : null,
    seller,
    ...STATED_PARTS.map((part) => (has.includes(part) ? (parts[part] ?? null) : null)),
  ];
  return wanted.filter((one) => one !== null);
}

function explanations(facts: StatedFacts, reader: Reader): Section | null {
  const { payment: words } = WORDS[reader.locale];
  const reading = readingOf(facts, reader);
  const methods = paymentsForLiquid(facts.settings.payments, reading.facts)?.methods ?? [];
  const rows = methods.flatMap(({ name, charged, cancel_after: cancel }) =>
    row(
      reading.said(name),
      [reading.said(charged), reading.said(cancel)].filter(Boolean).join("\n"),
    ),
  );
  return section(words.charged, [{ is: "rows", rows }]);
}
