import { z } from "zod";

/** The longest a mail server takes: RFC 5321, 4.5.3.1.3. */
const MAX = 254;

/** An e-mail address. Empty is none, unless `missing` names the code for that. */
export const emailAddress = (missing?: string) =>
  z
    .string()
    .trim()
    .max(MAX, "too-long")
    .superRefine((address, context) => {
      const trouble = address === "" ? missing : isReadable(address) ? null : "email-unreadable";
      if (trouble) context.addIssue({ code: "custom", message: trouble });
    });

const isReadable = (address: string) => z.email().safeParse(address).success;
