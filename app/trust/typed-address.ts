import { z } from "zod";
import { visibleLine } from "./plain-text";

/** The longest a mail server takes: RFC 5321, 4.5.3.1.3. */
const MAX = 254;

/**
 * Where a shopper wants an answer to a right: whatever a mail can be addressed to, with letters beyond ASCII or
 * dots in a row, for no right hangs on how usual an address is. Whether mail gets there is told by its server.
 */
export const typedAddress = (missing: string) =>
  z
    .string()
    .max(MAX * 20, "too-long")
    .transform(visibleLine)
    .pipe(
      z
        .string()
        .max(MAX, "too-long")
        .superRefine((address, context) => {
          const trouble = address === "" ? missing : isOne(address) ? null : "email-unreadable";
          if (trouble) context.addIssue({ code: "custom", message: trouble });
        }),
    );

/** What separates addresses or ends a line is in none. */
const isOne = (text: string) => /^[^\s@<>,;:"()[\]\\\p{C}]+@[^\s@<>,;:"()[\]\\\p{C}]+$/u.test(text);
