import { statedFor } from "../app/storefront/confirmation/stated-for";
import type { TermsOfOrder } from "../app/storefront/confirmation/terms-section";
import { drawConfirmation } from "../app/trust/confirmation/mails/draw-mail.server";
import { readerOf } from "../app/trust/confirmation/mails/reader";
import { whatIsConfirmed } from "../app/trust/confirmation/mails/what-is-confirmed";
import type { PlacedOrder } from "../app/trust/confirmation/placed-order";
import type { TrustSettings } from "../app/trust/settings";
import type { ShopFacts } from "../app/trust/shop-facts";
import { exampleOf } from "./examples";
import { theFacts } from "./facts";

const SAID = ["payments", "returns", "guarantee", "business", "support", "confirmation"] as const;

/** What a confirmation is made of, all of it stated. */
const saidSettings = () =>
  Object.fromEntries(SAID.map((name) => [name, exampleOf(name).filled])) as Partial<TrustSettings>;

type Given = {
  shop?: Partial<ShopFacts>;
  settings?: Partial<TrustSettings>;
  terms?: TermsOfOrder | null;
};

export const SOME_TERMS: TermsOfOrder = {
  address: "https://woolly.example/apps/tillit/terms?order=x",
  version: {
    ...{ source: "written", address: "" },
    texts: { nb: "# § 1 Avtalen\nAvtalen er inngått når du bestiller.\n- i kroner\n- med MVA" },
  },
};

/** The mail about an order from a shop that has stated everything. */
export function confirmationOf(order: PlacedOrder, given: Given = {}) {
  const facts = theFacts(given.shop ?? {}, { ...saidSettings(), ...given.settings });
  const { deliveredTo, billedTo, locale } = order;
  const country = deliveredTo?.country ?? billedTo?.country ?? null;
  const reader = readerOf({ locale, country }, facts);
  const { terms = SOME_TERMS } = given;
  const stated = statedFor(facts, reader, order.gateways, {
    ...{ withdrawAt: "https://woolly.example/apps/tillit/withdraw?order=x", terms },
  });
  return whatIsConfirmed({
    ...{ order, shop: facts, reader, stated },
    confirmation: facts.settings.confirmation,
    cancelAt: "https://woolly.example/apps/tillit/cancel?order=x",
  });
}

export const confirmationMail = (order: PlacedOrder, given?: Given) =>
  drawConfirmation(confirmationOf(order, given));
