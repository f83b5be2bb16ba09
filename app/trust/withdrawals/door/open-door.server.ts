import { LOCALES, ourLocaleFor, type Locale } from "../../locale";
import { ownWords } from "../../mails/sender";
import { shopKey } from "../../shop-key.server";
import type { Addressee } from "../addressee.server";
import { labelsIn, type OwnLabels } from "../own-labels";
import type { FormContent, Labels, Reach } from "../pages/page";
import { linkedOrder, recentOrders, type LinkedOrder } from "./orders-at-door.server";
import { reachIn, sealedReach } from "./reach.server";

/** How somebody came to the page. */
export type Way = {
  shop: string;
  customerId: string | null;
  /** The language in the link. */
  lang: string | null;
  /** The signed order in the link. */
  signed: string | null;
};

/** What the page knows before anything is typed. */
export type Door = {
  locale: Locale;
  labels: Labels;
  /** The merchant's own, above the form. */
  words: string | null;
  shop: string;
  action: string;
  modelForm: string;
  linked: LinkedOrder | null;
  /** Nothing is known of the order but what is typed. */
  asksOrder: boolean;
  recent: FormContent["recent"];
  another: string | null;
  reach: Reach | null;
  /** What the form is to bring back. */
  sealed: string;
};

export async function openDoor(way: Way, addressee: Addressee): Promise<Door> {
  const { shop, customerId, lang, signed } = way;
  const key = await shopKey(shop);
  const { name, email, timeZone, facts } = addressee;
  const locale = addressee.language(lang);
  const place = { locale, timeZone };
  const linked = signed === null ? null : await linkedOrder(shop, key, signed, place);
  const recent = await recentOrders(shop, key, customerId, place);
  const reach = { name, email: email ?? "", address: addressee.sender(locale).address };
  const spoken = tagIn(lang) ?? locale;
  return {
    ...{ locale, shop: name, linked, reach },
    ...pageIn(spoken, linked ? signed : null, facts?.settings.withdrawal),
    words: facts && ownWords(facts.settings.withdrawal.words, spoken, facts),
    recent: recent.map(({ number, date, signed }) => ({
      ...{ number, date },
      address: `?order=${encodeURIComponent(signed)}&lang=${spoken}`,
    })),
    asksOrder: !linked?.known,
    another: linked ? `?lang=${spoken}` : null,
    sealed: sealedReach(shop, reach),
  };
}

/** The same while nothing can be looked up: what was typed is shown all the same. */
export function doorWithoutDatabase({ shop, lang, signed }: Way, sealed: string): Door {
  const locale = ourLocaleFor(lang ?? "") ?? LOCALES[0];
  const reach = reachIn(shop, sealed);
  return {
    ...{ locale, shop: reach?.name ?? shop, linked: null, recent: [] },
    ...pageIn(tagIn(lang) ?? locale, signed),
    ...{ words: null, another: null, reach, sealed, asksOrder: signed === null },
  };
}

const NO_LABELS: OwnLabels = { withdraw: {}, confirm: {} };

const pageIn = (spoken: string, signed: string | null, own: OwnLabels = NO_LABELS) => ({
  labels: labelsIn(own, spoken),
  action: `?${signed === null ? "" : `order=${encodeURIComponent(signed)}&`}lang=${spoken}`,
  modelForm: `?form=model&lang=${spoken}`,
});

const tagIn = (lang: string | null) =>
  lang !== null && /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(lang) ? lang : null;
