/** A report as RFC 3464 has it, about the mail of one recipient. */
export function aDeliveryReport({
  action = "failed",
  said = "smtp; 550 5.1.1 <kari.nordmann@example.no>: no mailbox kari.nordmann here",
  recipients = 1,
}: { action?: string; said?: string; recipients?: number } = {}): string {
  const recipient = [
    "Final-Recipient: rfc822; kari.nordmann@example.no",
    `Action: ${action}`,
    "Status: 5.1.1",
    ...(said === "" ? [] : [`Diagnostic-Code: ${said}`]),
    "",
  ];
  return [
    "From: Mail Delivery System <MAILER-DAEMON@mx.example.no>",
    "Subject: Undelivered Mail Returned to Sender",
    "MIME-Version: 1.0",
    "Content-Type: multipart/report; report-type=delivery-status;",
    '\tboundary="=_one/two.three"',
    "",
    "This is a MIME-encapsulated message.",
    "",
    "--=_one/two.three",
    "Content-Type: text/plain; charset=us-ascii",
    "",
    "I'm sorry. kari.nordmann@example.no: Action: failed",
    "",
    "--=_one/two.three",
    "Content-Description: Delivery report",
    "Content-Type: message/delivery-status",
    "",
    "Reporting-MTA: dns; mx.example.no",
    "Arrival-Date: Sun, 22 Nov 2026 11:00:00 +0100",
    "",
    ...Array.from({ length: recipients }, () => recipient).flat(),
    "--=_one/two.three",
    "Content-Type: message/rfc822",
    "",
    "Subject: Your order #1042",
    "",
    "Thank you, Kari",
    "",
    "--=_one/two.three--",
    "",
  ].join("\r\n");
}

/** What a mailbox answers while its owner is away. */
export const A_HOLIDAY_MESSAGE = [
  "From: Kari <kari.nordmann@example.no>",
  "Auto-Submitted: auto-replied",
  "Subject: Away",
  "Content-Type: text/plain",
  "",
  "I am away. Action: failed",
  "",
].join("\r\n");
