import type { Review } from "@prisma/client";
import { db } from "../../../db.server";
import { proxyAddress } from "../../proxy-address";
import { loadSettings } from "../../settings.server";
import { loadShopFacts } from "../../shop-facts.server";
import { shopKey } from "../../shop-key.server";
import { signedId } from "../../signed-id.server";
import type { About } from "./author-event";
import type { AuthorContent } from "./mails/mail";
import { languageFor, senderFrom } from "../../mails/sender";

/** What a mail to the author of a review says, and where an answer to it goes. */
export async function contentFor(
  review: Review,
  about: About,
): Promise<AuthorContent & { replyTo: string | null }> {
  const { shop, productId } = review;
  const [known, settings, key, product] = await Promise.all([
    loadShopFacts(shop),
    loadSettings(shop),
    shopKey(shop),
    db.product.findUnique({ where: { shop_id: { shop, id: productId } } }),
  ]);
  // Looked up at each publication: tried again until then.
  if (!known) throw new Error("the shop's address is not known yet");
  const facts = { shop: known.facts, settings };
  const locale = languageFor(review.locale, facts);
  const edit = { r: signedId(key, "author", review.id), lang: locale };
  const line = await db.orderLine.findFirst({ where: { shop, productId } });
  return {
    locale,
    shop: senderFrom(facts, locale),
    review: {
      product: productId === "" ? null : (product?.title ?? line?.title ?? ""),
      ...{ rating: review.rating, title: review.title, body: review.body },
    },
    about,
    links: { edit: proxyAddress(known.facts, "review/edit", edit) },
    replyTo: known.facts.contactEmail,
  };
}
