import { createTransport } from "nodemailer";
import type { SMTPServerEnvelope } from "smtp-server";
import type { MailRecord } from "../state.ts";
import type { World } from "../world.ts";

/**
 * Tells the app, as the mail server of an unknown mailbox does, that a mail it had taken could not be delivered: a
 * report by RFC 3464, from nobody, to the envelope's sender.
 */
export function comeBack(
  world: World,
  { mailFrom, rcptTo }: SMTPServerEnvelope,
  mail: MailRecord,
): void {
  if (!mailFrom || mailFrom.address === "") return;
  const transport = createTransport({ host: "127.0.0.1", port: world.options.bouncePort });
  const raw = report(mail, mailFrom.address, rcptTo[0]?.address ?? "");
  transport
    .sendMail({ envelope: { from: "", to: mailFrom.address }, raw })
    // To an address that takes none it does not come back, as always.
    .catch((error: Error) => console.error(`A mail did not come back: ${error.message}`))
    .finally(() => transport.close());
}

const report = ({ id, at, subject }: MailRecord, sender: string, recipient: string): string =>
  [
    "From: Mail Delivery System <MAILER-DAEMON@dev-store>",
    `To: <${sender}>`,
    "Subject: Undelivered mail returned to sender",
    "Auto-Submitted: auto-replied",
    "MIME-Version: 1.0",
    `Content-Type: multipart/report; report-type=delivery-status; boundary="mail-${id}"`,
    "",
    `--mail-${id}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    `Your mail to <${recipient}> could not be delivered: there is no such mailbox.`,
    "",
    `--mail-${id}`,
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; dev-store",
    `Arrival-Date: ${new Date(at).toUTCString()}`,
    "",
    `Final-Recipient: rfc822; ${recipient}`,
    "Action: failed",
    "Status: 5.1.1",
    `Diagnostic-Code: smtp; 550 5.1.1 <${recipient}>: no such mailbox`,
    "",
    `--mail-${id}`,
    "Content-Type: text/rfc822-headers; charset=utf-8",
    "",
    `Subject: ${subject.replace(/\s+/g, " ")}`,
    "",
    `--mail-${id}--`,
    "",
  ].join("\r\n");
