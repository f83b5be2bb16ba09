import { isInEea } from "../countries";
import type { Facts } from "../facts";
import type { Problem } from "../problem";
import { isKnown, type MethodId } from "./method-id";
import { methodCalled } from "./methods";
import type { Payments } from "./payments";

/** Extra costs that a shop in the European Economic Area must not ask for. */
export function surcharges({ methods }: Payments, { shop }: Facts): Problem[] {
  const { country, currency } = shop;
  if (country === null || !isInEea(country)) return [];
  return methods.flatMap(({ id, extraCost }, index) =>
    extraCost.kind !== "none" && isFreeByLaw(id, currency)
      ? [{ path: ["methods", index, "extraCost", "kind"], code: "surcharge-forbidden" }]
      : [],
  );
}

/**
 * Directive (EU) 2015/2366, Article 62(4): nothing on top for instruments whose interchange fees are
 * capped (consumer cards: Regulation (EU) 2015/751, Chapter II; wallets only hand such a card over),
 * nor for credit transfers and direct debits in euro (Regulation (EU) No 260/2012). Other methods are
 * left to national law, which may forbid more: Article 62(5).
 */
export function isFreeByLaw(id: MethodId, currency: string): boolean {
  const by = isKnown(id) ? methodCalled(id).by : undefined;
  return by === "card" || (by === "euro-transfer" && currency === "EUR");
}
