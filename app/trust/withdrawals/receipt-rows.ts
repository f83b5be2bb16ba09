import type { ReceiptContent } from "./pages/page";
import type { Row } from "./rows";
import { WORDS } from "./words/in-each-language";

type Received = Pick<ReceiptContent, "locale" | "receivedAt" | "number" | "hash"> & {
  stated: { rows: Row[] } | null;
};

/** When it came, what it says, and how it stands in the log. */
export function receiptRows({ locale, receivedAt, stated, number, hash }: Received): Row[] {
  const { fields } = WORDS[locale];
  return [
    { label: fields.receivedAt, text: receivedAt },
    ...(stated?.rows ?? []),
    { label: fields.number, text: String(number) },
    { label: fields.fingerprint, text: hash },
  ];
}
