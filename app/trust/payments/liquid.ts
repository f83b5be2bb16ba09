import { CANCEL_PAGE } from "../cancel-page";
import type { IconName } from "../claims/claim";
import { onTrustPage } from "../claims/trust-page";
import type { Facts } from "../facts";
import type { LocalizedText } from "../locale";
import { inShopsLanguages } from "../localized";
import { withoutShopsOrigin } from "../own-address";
import { phoneInWords } from "../phone-number";
import { primaryLocale, type ShopFacts } from "../shop-facts";
import { costInWords } from "./extra-cost";
import { ourName, ourText, type Explained } from "./explained";
import { isKnown } from "./method-id";
import { methodCalled } from "./methods";
import type { PaymentMethod, Payments } from "./payments";

type MethodForLiquid = {
  /** `payment-ID` is the anchor. */
  id: string;
  icon: IconName;
  name: LocalizedText;
  steps: LocalizedText;
  charged: LocalizedText;
  data: LocalizedText;
  /** Null is nothing on top of the price. */
  cost: LocalizedText | null;
  cancel_before: LocalizedText;
  cancel_after: LocalizedText;
  refund: LocalizedText;
};

type ContactForLiquid = {
  email: string;
  phone: { dial: string; shown: string } | null;
  hours: LocalizedText;
};

export type PaymentsForLiquid = {
  /** The language that every text is there in. */
  primary: string;
  /** Where the whole explanation stands. */
  url: string;
  methods: MethodForLiquid[];
  /** Where a buyer asks that an order be stopped; null while the shop takes no requests. */
  cancel: string | null;
  contact: ContactForLiquid | null;
};

/** What the payments block reads, in the shop's languages. Nothing to show is published as nothing. */
export function paymentsForLiquid(payments: Payments, facts: Facts): PaymentsForLiquid | null {
  const { shop } = facts;
  const contact = contactForLiquid(payments.contact, shop);
  if (payments.methods.length === 0 && !contact) return null;
  return {
    primary: primaryLocale(shop),
    url: withoutShopsOrigin(onTrustPage(facts, "payments"), shop),
    methods: payments.methods.map((method) => methodForLiquid(method, shop)),
    cancel: facts.settings.cancellation.on ? CANCEL_PAGE : null,
    contact,
  };
}

function methodForLiquid(method: PaymentMethod, shop: ShopFacts): MethodForLiquid {
  const { id, moment, name, extraCost } = method;
  const said = (field: Explained) =>
    inShopsLanguages(method[field], shop, ourText(id, moment, field));
  return {
    id,
    icon: isKnown(id) ? methodCalled(id).icon : "wallet",
    name: inShopsLanguages(name, shop, ourName(id)),
    steps: said("steps"),
    charged: said("charged"),
    data: said("data"),
    cost: costInWords(extraCost, shop),
    cancel_before: said("cancelBefore"),
    cancel_after: said("cancelAfter"),
    refund: said("refund"),
  };
}

function contactForLiquid(
  { email, phone, hours }: Payments["contact"],
  shop: ShopFacts,
): ContactForLiquid | null {
  if (!email && !phone) return null;
  return {
    email,
    phone: phone ? { dial: phone, shown: phoneInWords(phone) } : null,
    hours: inShopsLanguages(hours, shop),
  };
}
