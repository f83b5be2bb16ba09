/** What nodemailer's errors tell, as far as it is read here. */
type SendingError = {
  message?: string;
  /** What was said last: `RCPT TO`, `DATA` … */
  command?: string;
  response?: string;
  /** Set with an answer of the server: whether it would say the same again. */
  permanent?: boolean;
};

/** Why a mail did not go out. The detail names no address: it may be logged, and shown to a merchant. */
export class MailTrouble extends Error {
  /** `refused`: this address will not have this mail, ever. `temporary`: another try may do. */
  readonly kind: "temporary" | "refused";
  readonly detail: string;
  /** The server is away or out of order, whichever mail it is: it may be back at any moment. */
  readonly isServersOwn: boolean;
  /** The connection ended before the last word: it may have been taken, and mostly was not. */
  readonly isBrokenOff: boolean;

  constructor(
    kind: "temporary" | "refused",
    detail: string,
    isServersOwn = false,
    isBrokenOff = false,
  ) {
    super(detail);
    this.name = "MailTrouble";
    this.kind = kind;
    this.detail = detail;
    this.isServersOwn = isServersOwn;
    this.isBrokenOff = isBrokenOff;
  }
}

/** The library's error is not kept as the cause: it holds the address. */
export function troubleFrom(error: unknown, to: string): MailTrouble {
  const sending = error as SendingError;
  const detail = withoutAddress(sending.message ?? String(error), to);
  if (isAboutTheAddress(sending)) return new MailTrouble("refused", detail);
  return new MailTrouble("temporary", detail, isServersOwn(sending), isBrokenOff(sending));
}

/** Nobody there, or nobody who greets. What breaks off later may have been taken: sent again soon, it would come twice. */
const NOT_REACHED =
  /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|Greeting never received|Connection timeout/;

/** Also an answer that speaks of the server: 421, or RFC 3463's 4.3 (mail system) and 4.4 (network). */
const isServersOwn = ({ response = "", message = "" }: SendingError): boolean =>
  response === "" ? NOT_REACHED.test(message) : /^(421\b|4\d\d[ -]4\.[34]\.)/.test(response);

/** As a server does that is started anew; one that is silent may still be at it. */
const isBrokenOff = ({ response = "", message = "" }: SendingError): boolean =>
  response === "" &&
  /connection (was )?closed|closed the connection|ECONNRESET|EPIPE/i.test(message);

/**
 * A lasting no (5xx) to the address or the mail itself. What a server says of itself, of the sender, or
 * of our right to send through it, it would say whatever the address: that is for somebody to mend, and
 * nobody is to be struck off for it. Often it says so only after the address: hence RFC 3463's codes.
 */
function isAboutTheAddress({ permanent, command, response = "" }: SendingError): boolean {
  if (!permanent || !/^(RCPT|DATA)/.test(command ?? "")) return false;
  const isAboutUs = /^5\d\d[ -]5\.([3457]\.|1\.[78]\b)/.test(response);
  return !isAboutUs && !/\brelay|authenticat/i.test(response);
}

const LONGEST = 300;

/** Servers like to repeat the address, or its first half. */
function withoutAddress(said: string, to: string): string {
  const local = to.slice(0, to.lastIndexOf("@")).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const alone = new RegExp(`(?<![\\p{L}\\p{N}])${local}(?![\\p{L}\\p{N}])`, "giu");
  return said
    .replace(/(?<![^\s<>:;,"'])<?[^\s<>:;,"']+@[^\s<>:;,"']+>?/g, "…")
    .replace(alone, "…")
    .replace(/\s+/g, " ")
    .slice(0, LONGEST);
}
