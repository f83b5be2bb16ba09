import { z } from "zod";

/** A drawn mail with its addresses, as the outbox keeps it. */
export const AddressedMail = z.object({
  to: z.string(),
  toName: z.string().optional(),
  from: z.object({ name: z.string() }),
  replyTo: z.string().optional(),
  subject: z.string(),
  html: z.string(),
  text: z.string(),
});
export type AddressedMail = z.infer<typeof AddressedMail>;
