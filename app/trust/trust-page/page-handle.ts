import { z } from "zod";

const LONGEST = 255;
const HANDLE = /^[\p{L}\p{M}\p{N}_-]+$/u;

/** What stands behind `/pages/` in a pasted address; what is none stays as it was typed. */
function withoutAddress(typed: string): string {
  const [, behind] = /(?:^|\/)pages\/([^/?#]*)/.exec(typed) ?? [];
  return decoded(behind ?? typed.replace(/^\/+|\/+$/g, ""));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The last part of a page's address in Shopify, `trust` of `/pages/trust`; empty for no page. */
export const PageHandle = z
  .string()
  .max(2_000, "not-a-page")
  .transform((typed) => withoutAddress(typed.normalize("NFC").trim().toLowerCase()))
  .refine((handle) => handle === "" || HANDLE.test(handle), "not-a-page")
  .refine((handle) => handle.length <= LONGEST, "not-a-page");
