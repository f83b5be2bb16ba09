import type { Invitation, Order } from "@prisma/client";
import type { Tx } from "../../../db.server";
import type { sendMail } from "../../../mail.server";
import { messageId } from "../../mails/message-id.server";
import { loadSettings } from "../../settings.server";
import { shopKey } from "../../shop-key.server";
import { loadShopFacts } from "../../shop-facts.server";
import { signedId } from "../../signed-id.server";
import { reviewSettings } from "../review-settings.server";
import { openContact } from "./contact.server";
import type { Mail } from "./decide-invitation";
import { drawInvitation } from "./mails/draw-mail.server";
import { invitationContent } from "./mails/invitation-content";

/** A mail about an order, ready to go. */
export type Letter = { kind: Mail; at: Date; mail: Parameters<typeof sendMail>[0] };

type About = { invitation: Invitation; order: Order; mail: Mail; at: Date };

/** Null while it is not known where the shop's pages are, or nobody is there to write to. */
export async function letterFor(
  tx: Tx,
  shop: string,
  { invitation, order, mail, at }: About,
): Promise<Letter | null> {
  const known = await loadShopFacts(shop, tx);
  if (!known || !invitation.sealed) return null;
  const contact = openContact(invitation.sealed);
  const [settings, reviews, key, products] = await Promise.all([
    loadSettings(shop, tx),
    reviewSettings(shop, tx),
    shopKey(shop, tx),
    tx.orderLine.findMany({
      where: { shop, orderId: order.id, refundedAt: null },
      orderBy: { productId: "asc" },
    }),
  ]);
  const content = invitationContent({ shop: known.facts, settings }, reviews, {
    ...{ mail, locale: invitation.locale, buyer: contact.name, order, products },
    signed: {
      invitation: signedId(key, "invitation", invitation.id),
      unsubscribe: signedId(key, "unsubscribe", invitation.emailHash),
    },
  });
  const { contactEmail, name } = known.facts;
  return {
    kind: mail,
    at,
    mail: {
      shop,
      to: contact.email,
      ...(contact.name && { toName: contact.name }),
      from: { name },
      ...(contactEmail && { replyTo: contactEmail }),
      ...drawInvitation(content),
      messageId: messageId(`${mail}-${invitation.id}`),
      headers: unsubscribeHeaders(content.links.unsubscribe),
    },
  };
}

/** With these a mail program shows a button of its own, which needs no page: RFC 2369, RFC 8058. */
export const unsubscribeHeaders = (address: string) => ({
  "List-Unsubscribe": `<${address}>`,
  "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
  // Nobody's holiday message is wanted: RFC 3834.
  "Auto-Submitted": "auto-generated",
});
