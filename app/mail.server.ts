import { createTransport } from "nodemailer";
import { env } from "./env.server";
import { log } from "./log.server";
import { isAddress, isMailable, isMailableAnywhere } from "./mail-address.server";
import { MailTrouble, troubleFrom } from "./mail-trouble.server";
import { mails } from "./metrics.server";

export { MailTrouble } from "./mail-trouble.server";

export type OutgoingMail = {
  shop: string;
  to: string;
  toName?: string;
  /** Who writes. The address is the app's own unless given. */
  from: { name: string; address?: string };
  replyTo?: string;
  /** Where it comes back to when it cannot be delivered after all; the app's own address unless given. */
  returnTo?: string;
  subject: string;
  text: string;
  html?: string;
  /** `ID@HOST`, the same for the same mail however often it is sent, so that a mailbox can drop the second. */
  messageId: string;
  headers?: Record<string, string>;
};

/** No try takes longer; a mail server that stalls is left. Meanwhile the mail is kept in hand: trust/mails/claim.server.ts. */
const PATIENCE = { connect: 10_000, silence: 30_000, all: 60_000 };

/** A mail server, and the connections to it that are kept open. */
export class MailServer {
  readonly #from: string;
  readonly #patience: typeof PATIENCE;
  readonly #transport;

  /** What the address says behind `?` goes before what is said here, such as `tls.rejectUnauthorized`. */
  constructor(url: string, from: string, patience = PATIENCE) {
    this.#from = from;
    this.#patience = patience;
    this.#transport = createTransport({
      pool: true,
      maxRequeues: 1,
      connectionTimeout: patience.connect,
      dnsTimeout: patience.connect,
      greetingTimeout: patience.connect,
      socketTimeout: patience.silence,
      requireTLS: sendsPassword(url),
      disableFileAccess: true,
      disableUrlAccess: true,
      url,
    });
  }

  /** `lost`: it is not ours to send any more. */
  async send(mail: OutgoingMail, lost?: AbortSignal): Promise<void> {
    const { shop, to, text, html, messageId, replyTo, returnTo, from } = mail;
    if (!isMailable(to)) throw new MailTrouble("refused", "no mail can be addressed so");
    if (!isAddress(messageId)) throw new Error(`a Message-ID is not ID@HOST: ${messageId}`);
    try {
      await this.#transport.sendMail({
        to: { name: oneLine(mail.toName ?? ""), address: to },
        from: { name: oneLine(from.name), address: from.address ?? this.#from },
        // Where mail comes back that cannot be delivered after all: not the shop's doing, but ours.
        envelope: { from: returnTo ?? this.#from, to },
        ...(replyTo && isMailableAnywhere(replyTo) && { replyTo }),
        subject: oneLine(mail.subject),
        text,
        ...(html !== undefined && { html }),
        messageId: `<${messageId}>`,
        headers: headersOf(mail),
        xMailer: false,
        signal: AbortSignal.any([AbortSignal.timeout(this.#patience.all), ...(lost ? [lost] : [])]),
      });
    } catch (error) {
      const trouble = troubleFrom(error, to);
      mails.inc({ outcome: trouble.kind });
      throw trouble;
    }
    // Not its host: what looks like an address is hidden in the log.
    log.info({ shop, mail: messageId.split("@", 1)[0] }, "a mail was sent");
    mails.inc({ outcome: "sent" });
  }

  /** Lets go of the connections; what is under way is finished. */
  close(): void {
    this.#transport.close();
  }
}

/** A password goes to another machine only where nobody can read along. */
function sendsPassword(url: string): boolean {
  const { password, hostname } = new URL(url);
  return password !== "" && !/^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}

/** A second line would be a header of its own. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();

function headersOf({ headers = {} }: OutgoingMail): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => {
      if (!/^[A-Za-z][A-Za-z-]*$/.test(name)) throw new Error(`not the name of a header: ${name}`);
      return [name, oneLine(value)];
    }),
  );
}

const server = env.SMTP_URL ? new MailServer(env.SMTP_URL, env.MAIL_FROM ?? "") : null;

/** Hands a mail to the mail server; what is in the way is thrown as `MailTrouble`. */
export async function sendMail(mail: OutgoingMail, lost?: AbortSignal): Promise<void> {
  if (!server) {
    mails.inc({ outcome: "temporary" });
    throw new MailTrouble("temporary", "no mail server is known: SMTP_URL is not set");
  }
  await server.send(mail, lost);
}

export function closeMail(): void {
  server?.close();
}
