import { db } from "../../../db.server";
import { formParts } from "../../../form-parts.server";
import { dayOf } from "../../day";
import { dayIn } from "../../day-in";
import type { Locale } from "../../locale";
import { shopKey } from "../../shop-key.server";
import { signedId } from "../../signed-id.server";
import { drawNotice } from "../../doors/draw-page.server";
import { knownShop } from "../../doors/known-shop.server";
import { readForm, type ReadForm } from "../authors/pages/read-form";
import { photoTrouble } from "../authors/pages/photo-troubles";
import { FORM_LIMITS, SentPhotos } from "../authors/pages/sent-photos.server";
import { WORDS as AUTHOR_WORDS } from "../authors/pages/words/in-each-language";
import type { FormProblem } from "../../doors/form-problem";
import { hearOfOrder } from "../../orders/looked-up.server";
import { isVerified, stateOf, type Review } from "../review";
import { reviewSettings } from "../review-settings.server";
import { looksLikeMachine } from "../../doors/looks-like-machine";
import { hiddenIn, type Hidden } from "./hidden-fields";
import { back, closedNotice, goneNotice } from "./notices.server";
import { drawReviewAgain } from "./pages/draw-page.server";
import { WORDS } from "./pages/words/in-each-language";
import { productAtDoor, type ProductAtDoor } from "./product-at-door.server";
import { readContact, type ReadContact } from "./read-contact";
import { submitReview } from "./submit-review.server";
import type { Visit } from "../../doors/visit.server";

/** The form of the storefront has fields for one product. */
const ONE_PRODUCT = "";

/** All that was sent, whether it can be taken or not. */
type Sent = {
  locale: Locale;
  product: ProductAtDoor;
  mustShowOrder: boolean;
  hidden: Hidden;
  form: ReadForm;
  contact: ReadContact;
  photos: SentPhotos;
};

/** Takes a review that was written on the storefront, and draws the page that says what became of it. */
export async function takeReviewForm(request: Request, visit: Visit): Promise<string> {
  const { shop, pace, now } = visit;
  // A flood is not worth the work of drawing its photos.
  const photos = new SentPhotos(pace === "too-many" ? [] : [ONE_PRODUCT]);
  const fields = await formParts(request, FORM_LIMITS, photos.take);
  const hidden = hiddenIn(fields);
  const [known, settings] = await Promise.all([knownShop(shop), reviewSettings(shop)]);
  const locale = known.language(hidden.locale);
  const { writers } = settings;
  if (writers === null || writers === "nobody") {
    return closedNotice(locale, "reviews", hidden.returnTo);
  }
  const product = await productAtDoor(shop, hidden, now);
  if (!product) return goneNotice(locale, hidden.returnTo);

  const today = known.facts ? dayIn(known.facts.timeZone, now) : dayOf(now);
  const mustShowOrder = writers === "buyers";
  const contact = readContact(fields, { mustShowOrder, today });
  const form = readForm(fields, [ONE_PRODUCT], photos.has);
  const sent: Sent = { locale, product, mustShowOrder, hidden, form, contact, photos };
  const problems = [...form.problems, ...contact.problems];
  if (pace === "too-many") problems.unshift({ field: "", code: "wait", max: 0 });
  if (problems.length > 0) return again(sent, problems);
  return take(sent, looksLikeMachine(fields, now), visit);
}

async function take(sent: Sent, machine: boolean, visit: Visit): Promise<string> {
  const { shop, customerId, senderHash, pace, now } = visit;
  const { locale, product, hidden, form, contact, photos } = sent;
  const [written] = form.written;
  if (!written) return again(sent, []);
  const { rating, title, body, video } = written;
  const { email, orderNumber, experienced } = contact.contact;
  const submission = {
    ...{ rating, title, body, video, email, orderNumber, customerId, senderHash },
    ...{ productId: product.id, authorName: form.name, photos: photos.of(ONE_PRODUCT) },
    experiencedAt: experienced === "" ? null : new Date(experienced),
    locale: hidden.locale,
    sent: { machine, many: pace === "many" },
  };
  const heard = await hearOfOrder(shop, { email, orderNumber }, now);
  if (sent.mustShowOrder && heard === "unreachable") {
    return again(sent, [{ field: "order", code: "order-unchecked", max: 0 }]);
  }
  const submitted = await db.$transaction((tx) => submitReview(tx, shop, submission, now));
  if (submitted.ok) return thanks(shop, sent, submitted.review);
  switch (submitted.code) {
    case "order-unmatched":
      return again(sent, [{ field: "order", code: "order-unmatched", max: 0 }]);
    case "closed":
      return closedNotice(locale, "reviews", hidden.returnTo);
    case "gone":
      return goneNotice(locale, hidden.returnTo);
  }
}

function again(
  { locale, product, mustShowOrder, hidden, form, contact }: Sent,
  problems: FormProblem[],
): string {
  const typed = form.typed.products.get(ONE_PRODUCT);
  return drawReviewAgain({
    ...{ locale, mustShowOrder, hidden, problems, name: form.typed.name },
    contact: contact.typed,
    product: {
      ...{ productId: ONE_PRODUCT, title: product.title, picture: product.picture, photos: [] },
      typed: typed ?? { rating: "", title: "", body: "", video: "" },
    },
  });
}

async function thanks(shop: string, sent: Sent, review: Review): Promise<string> {
  const { locale, product, hidden, contact, photos } = sent;
  const words = WORDS[locale].thanks;
  const named = { product: product.title };
  const fate = AUTHOR_WORDS[locale].thanks[stateOf(review) === "shown" ? "shown" : "held"];
  const saidOrder = contact.contact.orderNumber !== "";
  const key = signedId(await shopKey(shop), "author", review.id);
  return drawNotice({
    ...{ locale, title: words.title },
    said: [
      fate(named),
      ...(isVerified(review) ? [words.verified] : saidOrder ? [words.unmatched] : []),
    ],
    troubles: photos.troubles.map(({ code }) =>
      photoTrouble(locale, { product: product.title, code }),
    ),
    links: [
      {
        // Next to this page, whatever stands before it in the shop's address.
        href: `review/edit?r=${encodeURIComponent(key)}&lang=${locale}`,
        label: words.change,
        help: words.changeHelp,
      },
      back(locale, hidden.returnTo || `/products/${product.handle}`),
    ],
  });
}
