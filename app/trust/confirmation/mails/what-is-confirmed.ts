import { ownWords, senderFrom, type KnownShop } from "../../mails/sender";
import type { Confirmation } from "../confirmation";
import { partsIn, type Part } from "../parts";
import type { PlacedOrder } from "../placed-order";
import { row, type Section } from "../section";
import { STATED_PARTS, type Stated } from "../stated";
import type { ConfirmationContent } from "./content";
import { itemsOf } from "./order-lines";
import { cancellationSection, deliverySection, paymentSection } from "./order-sections";
import { includedTaxes, totalsOf } from "./order-totals";
import { momentFor, type Reader } from "./reader";
import { WORDS } from "./words/in-each-language";

type Given = {
  order: PlacedOrder;
  shop: KnownShop;
  reader: Reader;
  confirmation: Confirmation;
  stated: Stated;
  /** Where the buyer asks to stop the order; null: the shop takes no such requests. */
  cancelAt: string | null;
};

/** What the mail says of an order: all that was agreed, in one reading. */
export function whatIsConfirmed(given: Given): ConfirmationContent {
  const { order, shop, reader, confirmation } = given;
  const { timeZone } = shop.shop;
  const words = WORDS[reader.locale];
  const said = { shop: shop.shop.name, number: order.name };
  const greeting = ownWords(confirmation.greeting, reader.bought, shop);
  return {
    locale: reader.locale,
    shop: senderFrom(shop, reader.locale),
    subject: words.subject(said),
    opening: [words.hello(order.buyer.firstName), greeting ?? words.intro(said), words.keep],
    title: words.order.title,
    summary: [
      ...row(words.order.number, order.name),
      ...row(words.order.placed, momentFor(reader, timeZone)(order.placedAt)),
    ],
    items: { title: words.order.items, lines: itemsOf(order, reader) },
    totals: totalsOf(order, reader),
    included: includedTaxes(order, reader),
    sections: sectionsOf(given),
    foot: [words.why(said)],
  };
}

/** The order's own first, then who sells, then what one can do, then what is long. */
function sectionsOf({ order, shop, reader, confirmation, stated, cancelAt }: Given): Section[] {
  const parts = partsIn(confirmation.leftOut, shop.shop);
  const has = (part: Part) => parts.includes(part);
  const { seller, payment, parts: others } = stated;
  const words = WORDS[reader.locale];
  const notes = order.attributes.flatMap(({ name, value }) => row(name, value));
  const wanted: (Section | null | undefined)[] = [
    notes.length > 0 ? { title: words.order.notes, blocks: [{ is: "rows", rows: notes }] } : null,
    deliverySection(order, placeOf(shop, reader), reader),
    has("payment") ? paymentSection(payment, has("paymentDetails"), reader) : null,
    has("cancellation") && cancelAt !== null ? cancellationSection(cancelAt, reader) : null,
    seller,
    ...STATED_PARTS.map((part) => (has(part) ? others[part] : null)),
  ];
  return wanted.filter((one): one is Section => one != null);
}

/** "7014 Trondheim, Norway": where the shop is, of all its address. */
function placeOf(shop: KnownShop, { locale }: Reader): string {
  return senderFrom(shop, locale).address.slice(-2).join(", ");
}
