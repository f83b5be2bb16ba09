import { businessForLiquid, type BusinessForLiquid } from "../../trust/business/liquid";
import { WORDS } from "../../trust/confirmation/mails/words/in-each-language";
import { row, text, type Section } from "../../trust/confirmation/section";
import { senderFrom } from "../../trust/mails/sender";
import type { Reading } from "./reading";

/** Who sells: Directive 2011/83/EU, Art. 6(1)(b) and (c); as Shopify knows the shop until the merchant has said it. */
export function sellerSection({ reader, facts, said }: Reading): Section {
  const { seller: words } = WORDS[reader.locale];
  const { shop, settings } = facts;
  const business = businessForLiquid(settings.business, facts);
  const sender = senderFrom(facts, reader.locale);
  const name = business?.name ?? shop.address?.company;
  const address = sender.address.filter((line) => line !== name);
  return {
    title: words.title,
    blocks: [
      {
        is: "rows",
        rows: [
          ...row(words.name, nameOf(business) ?? (name || shop.name)),
          ...row(words.address, address.join("\n")),
          ...row(words.email, business?.email || shop.contactEmail),
          ...row(words.phone, business?.phone?.text ?? shop.phone),
          ...(business ? furtherRows(business, said, words) : []),
        ],
      },
      ...(business && said(business.more) ? [text(said(business.more))] : []),
    ],
  };
}

function nameOf(business: BusinessForLiquid | null): string | null {
  if (!business) return null;
  const { name, legal_form: form, trading } = business;
  const whole = form !== "" && !name.includes(form) ? `${name}, ${form}` : name;
  return trading ? `${whole} (${trading})` : whole;
}

type SellerWords = (typeof WORDS)["en"]["seller"];

function furtherRows(business: BusinessForLiquid, said: Reading["said"], words: SellerWords) {
  const { register, tax, people, authority, profession } = business;
  return [
    ...(register
      ? row(said(register.label), [register.name, register.number].filter(Boolean).join(", "))
      : []),
    ...(tax ? row(said(tax.label), tax.number) : []),
    ...row(words.people, people.map((one) => personIn(one, said)).join("\n")),
    ...row(
      words.authority,
      authority && [authority.name, authority.url].filter(Boolean).join("\n"),
    ),
    ...(profession
      ? [
          ...row(said(profession.title), said(profession.country)),
          ...row(words.chamber, profession.chamber),
          ...row(
            words.rules,
            [said(profession.rules), profession.rules_url].filter(Boolean).join("\n"),
          ),
        ]
      : []),
  ];
}

const personIn = ({ name, role }: BusinessForLiquid["people"][number], said: Reading["said"]) =>
  said(role) ? `${name} (${said(role)})` : name;
