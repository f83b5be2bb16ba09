import { db, type Tx } from "../../db.server";
import type { Facts } from "../facts";
import { ourLocaleFor, type Locale } from "../locale";
import type { Sender } from "../mails/mail";
import { merchantAddress } from "../mails/merchant-address";
import { languageFor, senderFrom } from "../mails/sender";
import { loadSettings } from "../settings.server";
import { loadShopFacts } from "../shop-facts.server";

/** To whom a withdrawal is declared: the merchant, as far as we know who that is. */
export type Addressee = {
  name: string;
  url: string;
  timeZone: string;
  country: string | null;
  /** Where the merchant gets mail. */
  email: string | null;
  facts: Pick<Facts, "shop" | "settings"> | null;
  /** `asked` is the language in the link; else that of the shop. */
  language(asked: string | null): Locale;
  sender(locale: Locale): Sender;
};

export async function addresseeOf(shop: string, tx: Tx = db): Promise<Addressee> {
  const known = await loadShopFacts(shop, tx);
  const ours = (asked: string | null) => ourLocaleFor(asked ?? "");
  if (!known) {
    const nameless = { name: shop, url: `https://${shop}` };
    return {
      ...nameless,
      ...{ timeZone: "UTC", country: null, email: null, facts: null },
      language: (asked) => ours(asked) ?? "en",
      sender: () => ({ ...nameless, address: [] }),
    };
  }
  const facts = { shop: known.facts, settings: await loadSettings(shop, tx) };
  const { name, primaryDomain, timeZone, country } = known.facts;
  return {
    ...{ name, url: primaryDomain.url, timeZone, country, facts },
    email: merchantAddress(facts),
    language: (asked) => ours(asked) ?? languageFor("", facts),
    sender: (locale) => senderFrom(facts, locale),
  };
}
