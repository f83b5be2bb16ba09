import { z } from "zod";

/** Why `address` is no public page, as a code under `problems.`; null if it is one. */
export function troubleWithAddress(address: string): string | null {
  if (!URL.canParse(address)) return "address-unreadable";
  const url = new URL(address);
  if (url.protocol !== "https:") return "address-not-https";
  if (url.username || url.password) return "address-with-password";
  if (url.port) return "address-with-port";
  // An internal name or a bare number proves nothing to a shopper.
  if (!/\.[a-z][a-z0-9-]+$/.test(url.hostname)) return "address-unreadable";
  return null;
}

/** A public page: nobody's password in it, no port that only works for whoever typed it. Empty is none, unless `missing` names the code for that. */
export const webAddress = (missing?: string) =>
  z
    .string()
    .trim()
    .max(500, "too-long")
    .superRefine((address, context) => {
      const trouble = address === "" ? missing : troubleWithAddress(address);
      if (trouble) context.addIssue({ code: "custom", message: trouble });
    });
