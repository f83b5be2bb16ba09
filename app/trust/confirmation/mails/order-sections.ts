import { countryName } from "../../countries";
import { addressLines } from "../../postal-address";
import type { PlacedAddress, PlacedOrder } from "../placed-order";
import { row, section, text, type Section } from "../section";
import type { PaidBy } from "../stated";
import type { Reader } from "./reader";
import { WORDS } from "./words/in-each-language";

/** An address as an envelope has it; null where Shopify keeps all of it but the country from the app. */
export function addressIn(address: PlacedAddress | null, { locale }: Reader): string | null {
  if (!address || !(address.line1 || address.city || address.postalCode)) return null;
  const { name, company, line1, line2, postalCode, city, region, country } = address;
  const lines = addressLines({
    ...{ line1: line1 ?? "", line2: line2 ?? "", postalCode: postalCode ?? "" },
    ...{ city: city ?? "", region: region ?? "", country: country ?? "" },
  });
  const all = [name, company, ...lines, country && countryName(country, locale)];
  return all.filter(Boolean).join("\n");
}

/** Where it goes, from where, and how. */
export function deliverySection(order: PlacedOrder, placeOfShop: string, reader: Reader) {
  const { delivery } = WORDS[reader.locale];
  const isSent = order.deliveredTo !== null || order.shipping.length > 0;
  const to = addressIn(order.deliveredTo, reader);
  const billed = addressIn(order.billedTo, reader);
  const ways = [...new Set(order.shipping.map(({ title }) => title))].join(", ");
  return section(delivery.title, [
    isSent ? null : text(delivery.none),
    {
      is: "rows",
      rows: [
        ...(isSent ? row(delivery.to, to ?? delivery.asGiven) : []),
        ...row(delivery.way, ways),
        ...row(delivery.from, placeOfShop),
        ...(billed === to ? [] : row(delivery.billedTo, billed)),
      ],
    },
  ]);
}

/** By which method, and what there is to know of it. */
export function paymentSection(paid: PaidBy[], inDetail: boolean, { locale }: Reader) {
  const { payment } = WORDS[locale];
  const methods = paid.length > 0 ? paid : [unknownMethod(payment.unknown)];
  return section(
    payment.title,
    methods.map(({ name, charged, cancel, steps, data, refund }) => ({
      is: "rows",
      rows: [
        ...row(payment.by, name),
        ...row(payment.charged, charged),
        ...row(payment.cancel, cancel),
        ...(inDetail ? [...row(payment.steps, steps), ...row(payment.data, data)] : []),
        ...row(payment.refund, refund),
      ],
    })),
  );
}

const unknownMethod = (name: string): PaidBy => ({
  ...{ name, charged: null, cancel: null },
  ...{ steps: null, data: null, refund: null },
});

export function cancellationSection(to: string, { locale }: Reader): Section | null {
  const { cancellation } = WORDS[locale];
  return section(cancellation.title, [
    text(cancellation.text),
    { is: "button", label: cancellation.button, to },
  ]);
}
