import { db } from "../../../db.server";
import { MailTrouble, sendMail } from "../../../mail.server";
import type { Locale } from "../../locale";
import { withoutAddresses } from "../../mails/mail-pause";
import { messageId } from "../../mails/message-id.server";
import { loadSettings } from "../../settings.server";
import { loadShopFacts } from "../../shop-facts.server";
import { reviewSettings } from "../review-settings.server";
import type { Mail } from "./decide-invitation";
import { drawInvitation } from "./mails/draw-mail.server";
import { invitationContent } from "./mails/invitation-content";
import type { DrawnMail } from "../../mails/mail";
import { WORDS } from "./mails/words/in-each-language";
import type { World } from "./send-invitation.server";

/** As many products as show how several look. */
const PRODUCTS = 2;

type Wanted = { mail: Mail; locale: Locale };

export type Sample = DrawnMail & {
  /** The merchant's own address, where a test goes; null: none is entered in Shopify. */
  to: string | null;
};

/** The mail as buyers get it, with the shop's own words and products and links that lead nowhere; null while nothing is known of the shop. */
export async function sampleMail(
  shop: string,
  { mail, locale }: Wanted,
  now: Date,
): Promise<Sample | null> {
  const [known, settings, reviews, products] = await Promise.all([
    loadShopFacts(shop),
    loadSettings(shop),
    reviewSettings(shop),
    db.product.findMany({
      where: { shop, deletedAt: null },
      orderBy: { lookedUpAt: "desc" },
      take: PRODUCTS,
    }),
  ]);
  if (!known) return null;
  const samples = products.map(({ id, title }) => ({ productId: id, title }));
  const content = invitationContent({ shop: known.facts, settings }, reviews, {
    ...{ mail, locale, buyer: null, signed: { invitation: "test", unsubscribe: "test" } },
    order: { number: "1234", orderedAt: now },
    products: samples.length > 0 ? samples : [{ productId: "0", title: WORDS[locale].sample }],
  });
  return { ...drawInvitation(content), to: known.facts.contactEmail || null };
}

export type Tested =
  { ok: true; to: string } | { ok: false; why: "no-address" | "no-facts" | "mail"; said?: string };

/** Sends the sample to the shop's own address as it stands in Shopify, and to no other. */
export async function sendTestMail(
  shop: string,
  wanted: Wanted,
  now: Date,
  send: World["send"] = sendMail,
): Promise<Tested> {
  const sample = await sampleMail(shop, wanted, now);
  if (!sample) return { ok: false, why: "no-facts" };
  const { to, ...drawn } = sample;
  if (to === null) return { ok: false, why: "no-address" };
  const known = await loadShopFacts(shop);
  try {
    await send({
      ...{ shop, to, from: { name: known?.facts.name ?? shop }, ...drawn },
      messageId: messageId(`test-${now.getTime()}`),
    });
    return { ok: true, to };
  } catch (error) {
    if (!(error instanceof MailTrouble)) throw error;
    return { ok: false, why: "mail", said: withoutAddresses(error.message) };
  }
}
