import type { Locale } from "../locale";
import type { Stated } from "./stated";
import { WORDS } from "./words/in-each-language";

/** Something that was stated, and what it is called. */
export type Row = { label: string; text: string };

type Said = Omit<Stated, "extent"> & { extent: string };

/** A statement as it is shown before it is made, on the receipt and in the mails. */
export function rowsOf({ order, extent, items, name, email }: Said, locale: Locale): Row[] {
  const { fields, form } = WORDS[locale];
  return [
    { label: fields.what, text: extent === "items" ? items : form.whole },
    { label: fields.order, text: order },
    { label: fields.name, text: name },
    { label: fields.email, text: email },
  ];
}
