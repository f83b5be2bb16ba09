import { MailTrouble, type sendMail } from "../../mail.server";

/** Hands a mail over, unless it is `lost` to another meanwhile; what is in the way is a value, and anything else a bug. */
export async function post(
  send: typeof sendMail,
  mail: Parameters<typeof sendMail>[0],
  lost?: AbortSignal,
): Promise<MailTrouble | null> {
  try {
    await send(mail, lost);
    return null;
  } catch (error) {
    if (error instanceof MailTrouble) return error;
    throw error;
  }
}
