const GMAIL = ["gmail.com", "googlemail.com"];

/**
 * One spelling for all of an address under which mail reaches the same person: small letters, the
 * domain in ASCII, without what follows a plus, and without the dots that Gmail ignores. For comparing,
 * never for sending.
 */
export function sameAddress(address: string): string {
  const tidy = address.normalize("NFKC").trim().toLowerCase();
  const at = tidy.lastIndexOf("@");
  if (at < 1) return tidy;
  const domain = asciiOf(tidy.slice(at + 1));
  const [mailbox = ""] = tidy.slice(0, at).split("+", 1);
  const atGmail = GMAIL.includes(domain);
  const name = atGmail ? mailbox.replaceAll(".", "") : mailbox;
  return `${name}@${atGmail ? "gmail.com" : domain}`;
}

function asciiOf(domain: string): string {
  const withoutDot = domain.replace(/\.$/, "");
  // What is behind one of these would be left out as a page.
  const isDomain = !/[/?#\\]/.test(withoutDot) && URL.canParse(`http://${withoutDot}`);
  return isDomain ? new URL(`http://${withoutDot}`).hostname : withoutDot;
}
