import { z } from "zod";
import type { Listener, Tag } from "./tag";

export const isJsonLd = ({ name, attribs }: Tag) =>
  name === "script" && attribs["type"]?.trim().toLowerCase() === "application/ld+json";

/** Behind the app proxy: app/routes/proxy.payment-types.ts. */
export const PAYMENT_TYPES_PAGE = "payment-types";

/** The element in which that page prints them. */
export const PAYMENT_TYPES_ID = "tillit-payment-types";

const PaymentTypes = z.array(z.string().regex(/^[\w-]{1,60}$/)).max(100);

/** `shop.enabled_payment_types`, as that page prints it; null: not there, or not to be read. */
export function paymentTypesOnPage(): Listener & { found(): string[] | null } {
  let text = "";
  return {
    said(words, within) {
      if (within?.attribs["id"] === PAYMENT_TYPES_ID) text += words;
    },
    found() {
      try {
        return PaymentTypes.safeParse(JSON.parse(text)).data ?? null;
      } catch {
        return null;
      }
    },
  };
}
