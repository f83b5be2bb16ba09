import { withoutAddresses } from "../mail-pause";
import { partOf, partsOf, type Fields, type Part } from "./mail-parts";

const STATUS = ["message/delivery-status", "message/global-delivery-status"];

/** As many recipients as are looked at; each of our mails has one. */
const RECIPIENTS_MAX = 50;

/**
 * Why a mail came back, where that is what this one says (RFC 3464): every recipient it tells of failed, for good.
 * Null for whatever else comes to such an address: a mail that is only late, one that arrived, a holiday message.
 */
export function failureIn(source: string): string | null {
  const mail = partOf(source.replace(/\r\n?/g, "\n"));
  if (mail.type !== "multipart/report") return null;
  const status = partsOf(mail).find(({ type }) => STATUS.includes(type));
  if (!status) return null;
  const recipients = recipientsIn(status);
  const isFailed = ({ action = "" }: Fields) => /^failed\b/i.test(action);
  return recipients.length > 0 && recipients.every(isFailed) ? wordsOf(recipients) : null;
}

/** The first group of fields is about the mail, each other one about a recipient. */
const recipientsIn = ({ body }: Part): Fields[] =>
  body
    .trim()
    .split(/\n(?:[ \t]*\n)+/, RECIPIENTS_MAX)
    .map((group) => partOf(group).fields)
    .filter((fields) => fields["action"] !== undefined);

function wordsOf(recipients: Fields[]): string {
  const { status = "", "diagnostic-code": said = "" } = recipients[0] ?? {};
  const words = said.replace(/^[\w-]+\s*;/, "").trim() || status.trim() || "failed";
  return withoutAddresses(recipients.reduce(withoutName, words).replace(/[\p{C}\s]+/gu, " "));
}

/** Servers like to name the mailbox alone, too. */
function withoutName(words: string, fields: Fields): string {
  return ["final-recipient", "original-recipient"].reduce((text, field) => {
    const name = /^[^;]*;\s*<?([^\s<>@]{1,320})@/.exec(fields[field] ?? "")?.[1];
    if (name === undefined) return text;
    const alone = name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
    return text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}@.])${alone}(?![\\p{L}\\p{N}@.])`, "giu"),
      "…",
    );
  }, words);
}
