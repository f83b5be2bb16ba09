import { simpleParser, type ParsedMail } from "mailparser";
import type { MailRecord } from "../state.ts";
import type { World } from "../world.ts";

const KEPT = 200;

/** Puts a mail into the mailbox. To whom it goes says the envelope, as always with mail, not its headers. */
export async function keepMail(world: World, source: Buffer, to: string[]): Promise<MailRecord> {
  const parsed = await simpleParser(source, { skipHtmlToText: true, skipTextToHtml: true });
  const mail: MailRecord = {
    id: world.takeId(),
    at: world.now().toISOString(),
    from: parsed.from?.text ?? "",
    to: to.join(", "),
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || null,
    headers: headersOf(parsed),
    attachments: parsed.attachments.map(({ filename }) => filename ?? "without a name"),
  };
  world.state.mail.push(mail);
  world.state.mail.splice(0, world.state.mail.length - KEPT);
  world.changed();
  return mail;
}

/** As they were sent, unfolded; the name in lower case. */
function headersOf({ headerLines }: ParsedMail): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const { key, line } of headerLines) {
    const value = line.slice(line.indexOf(":") + 1).replace(/\r?\n(?=[ \t])/g, "");
    headers[key] = headers[key] === undefined ? value.trim() : `${headers[key]}, ${value.trim()}`;
  }
  return headers;
}
