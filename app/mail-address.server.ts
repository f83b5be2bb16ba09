import { domainToASCII } from "node:url";

/** One address and nothing beside it: what separates addresses or ends a line is in none. */
export const isAddress = (text: string) =>
  /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(text);

/** Whether a mail can be addressed so: a domain beyond ASCII must have a form in it, by which mail servers know it. */
export const isMailable = (text: string) => isAddress(text) && hasAscii(domainOf(text));

/** Whether no mail server on the way needs to know letters beyond ASCII in the mailbox's name. */
export const isMailableAnywhere = (text: string) => isMailable(text) && IN_ASCII.test(boxOf(text));

const boxOf = (address: string) => address.slice(0, address.indexOf("@"));
const domainOf = (address: string) => address.slice(address.indexOf("@") + 1);

const IN_ASCII = /^[!-~]+$/;

/** Letters, digits and what parts them: Node takes what is behind a slash for a page, and leaves it out. */
const OF_LETTERS = /^[\p{L}\p{M}\p{N}_.\u3002\uFF0E\uFF61-]+$/u;

const hasAscii = (domain: string) =>
  IN_ASCII.test(domain) || (OF_LETTERS.test(domain) && domainToASCII(domain) !== "");
