import { textFor } from "../../../locale";
import { proxyAddress } from "../../../proxy-address";
import { primaryLocale } from "../../../shop-facts";
import { RATINGS } from "../../limits";
import type { Reviews } from "../../reviews";
import type { Mail } from "../decide-invitation";
import type { InvitationContent } from "./mail";
import { languageFor, ownWords, senderFrom, type KnownShop } from "../../../mails/sender";

/** What a mail about an order says, of all that is known. */
export type Invited = {
  mail: Mail;
  /** As the buyer bought. */
  locale: string;
  buyer: string | null;
  order: { number: string; orderedAt: Date };
  products: { productId: string; title: string }[];
  /** Signed: what stands in the links. */
  signed: { invitation: string; unsubscribe: string };
};

export function invitationContent(
  facts: KnownShop,
  reviews: Reviews,
  { mail, locale: bought, buyer, order, products, signed }: Invited,
): InvitationContent {
  const { shop } = facts;
  const { subject, intro, reminderDays } = reviews.invitations;
  const locale = languageFor(bought, facts);
  const isGiven = reviews.incentive !== "none" && reviews.incentive !== "";
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: shop.timeZone });
  const page = (more: Record<string, string> = {}) =>
    proxyAddress(shop, "review", { i: signed.invitation, lang: locale, ...more });
  return {
    locale,
    kind: mail,
    shop: senderFrom(facts, locale),
    buyer,
    subject: ownWords(subject, bought, facts),
    intro: ownWords(intro, bought, facts),
    incentive: isGiven ? textFor(reviews.incentiveText, bought, primaryLocale(shop)) : null,
    order: { number: order.number.toUpperCase(), date: day.format(order.orderedAt) },
    remindedLater: mail === "invitation" && reminderDays !== null,
    products: products.map(({ productId, title }) => ({
      title,
      rate: RATINGS.map((stars) => page({ p: productId, stars: String(stars) })),
    })),
    links: {
      write: page(),
      unsubscribe: proxyAddress(shop, "unsubscribe", { i: signed.unsubscribe, lang: locale }),
    },
  };
}
