import { randomUUID } from "node:crypto";
import { sendMail } from "../../mail.server";
import type { TestAnswer } from "../../trust/confirmation/answers";
import { countAttempt } from "../../trust/doors/attempts.server";
import { withoutAddresses } from "../../trust/mails/mail-pause";
import { messageId } from "../../trust/mails/message-id.server";
import { post } from "../../trust/mails/post.server";
import { loadShopFacts } from "../../trust/shop-facts.server";
import { sampleConfirmation, type Wanted } from "./sample.server";

/** Sends the sample to an address that the merchant has typed, so often that it is a test and no mailing. */
export async function sendTestConfirmation(
  shop: string,
  { to, ...wanted }: Wanted & { to: string },
  now: Date,
  send: typeof sendMail = sendMail,
): Promise<TestAnswer> {
  const sample = await sampleConfirmation(shop, wanted, now);
  const known = await loadShopFacts(shop);
  if (!sample || !known) return { ok: false, why: "no-facts" };
  if ((await countAttempt(shop, "tests", "merchant", now)) !== "usual") {
    return { ok: false, why: "too-many" };
  }
  const { contactEmail, name } = known.facts;
  const replyTo = wanted.value.replyTo || contactEmail;
  const { subject, html, text } = sample;
  const trouble = await post(send, {
    ...{ shop, to, from: { name }, subject, html, text },
    ...(replyTo && { replyTo }),
    messageId: messageId(`test-${randomUUID()}`),
  });
  if (trouble) return { ok: false, why: "mail", said: withoutAddresses(trouble.message) };
  return { ok: true, to };
}
