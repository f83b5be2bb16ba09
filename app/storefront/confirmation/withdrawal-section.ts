import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { section, text, type Section } from "../../trust/confirmation/section";
import { hasPeriodByLaw } from "../../trust/returns/law-elsewhere";
import { PERIOD_BY_LAW } from "../../trust/returns/limits";
import { termsIn } from "../../trust/returns/rule";
import { REASON_WORDS } from "../../trust/returns/words/reasons";
import { senderFrom } from "../../trust/mails/sender";
import { LABELS } from "../../trust/withdrawals/labels";
import { modelForm, modelFormAsText } from "../../trust/withdrawals/model-form";
import { sellerContact } from "./seller-contact";
import type { Reading } from "./reading";

/**
 * How one withdraws, with the model form: Directive 2011/83/EU, Art. 6(1)(h), (i), (k) and Annex I. None where the
 * buyer's law knows no such right. What the shop gives beyond it stands under its returns. Where the country is kept from the app, the right of the shop's own is told.
 */
export function withdrawalSection(withdrawAt: string, reading: Reading): Section | null {
  const { reader, facts, said } = reading;
  const { shop, settings } = facts;
  const country = reader.country ?? shop.country ?? "";
  if (!hasPeriodByLaw(country)) return null;
  const { withdrawal: words } = WORDS[reader.locale];
  const terms = termsIn(country, settings.returns);
  const exceptions = settings.returns.exclusions.map(({ reason, goods }) => {
    const which = said(goods);
    return REASON_WORDS[reason][reader.locale] + (which ? ` (${which})` : "");
  });
  const addressee = [
    ...senderFrom(facts, reader.locale).address,
    ...sellerContact(reading).map(({ value }) => value),
  ];
  return section(words.title, [
    text(words.right(PERIOD_BY_LAW)),
    text(words.from),
    text(words.how),
    { is: "button", label: LABELS[reader.locale].withdraw, to: withdrawAt },
    text(words.effects),
    text(words.sendBack[terms?.payer ?? "buyer"]),
    text(words.handling),
    ...(exceptions.length > 0
      ? [text(words.exclusions), { is: "list", items: exceptions } as const]
      : []),
    { is: "form", text: modelFormAsText(modelForm(reader.locale, addressee)) },
  ]);
}
