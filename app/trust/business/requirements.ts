import { EEA_COUNTRIES, isInEea } from "../countries";
import type { Texts } from "../locale";
import { CONSUMER_RIGHTS, E_COMMERCE_DIRECTIVE, IDENTITY_LAWS } from "./laws";

/** What can be asked for, in the order of the form. */
export const DETAILS = [
  "legalName",
  "legalForm",
  "address",
  "email",
  "phone",
  "register",
  "taxNumber",
  "representatives",
  "authority",
  "profession",
] as const;
export type Detail = (typeof DETAILS)[number];

export type Requirement = {
  detail: Detail;
  /** Of everybody, or only of those who have one: not every business stands in a register. */
  when: "always" | "if-any";
  /** The country whose law it is; EEA for shops elsewhere that sell there. */
  place: string;
  law: Texts;
};

/** Art. 5(1)(a) to (c) of Directive 2000/31/EC: who, where, how to be reached. */
const OF_EVERYBODY: Detail[] = ["legalName", "address", "email"];
/** Art. 5(1)(d) to (g): register, authority, regulated profession, number for value added tax. */
const OF_SOME: Detail[] = ["register", "authority", "profession", "taxNumber"];

/** Where a country's law asks for more than the directive, or for less. */
const OTHERWISE: Record<string, { always: Detail[]; ifAny: Detail[] }> = {
  // § 5(1) No. 1 DDG: legal form and representatives of legal persons.
  DE: { always: OF_EVERYBODY, ifAny: [...OF_SOME, "legalForm", "representatives"] },
  // Art. 10(1)(e) LSSI: every seller has a NIF.
  ES: { always: [...OF_EVERYBODY, "taxNumber"], ifAny: ["register", "authority", "profession"] },
  // Art. 19 LCEN names the telephone, too.
  FR: { always: [...OF_EVERYBODY, "phone"], ifAny: OF_SOME },
  // No member state; identity and a contact address with e-mail.
  CH: { always: OF_EVERYBODY, ifAny: [] },
};

/** What the law of the shop's country, and of those it sells to, has it say about itself. Not all there is. */
export function requirementsFor(country: string, shipsTo: string[]): Requirement[] {
  const law = IDENTITY_LAWS[country] ?? (isInEea(country) ? E_COMMERCE_DIRECTIVE : null);
  const { always, ifAny } = OTHERWISE[country] ?? { always: OF_EVERYBODY, ifAny: OF_SOME };
  const own: Requirement[] = law
    ? [
        ...always.map((detail) => ({ detail, when: "always", place: country, law }) as const),
        ...ifAny.map((detail) => ({ detail, when: "if-any", place: country, law }) as const),
      ]
    : [];
  const consumers = consumersIn(country, shipsTo);
  const contact: Detail[] = consumers ? ["address", "email", "phone"] : [];
  const theirs = contact
    .filter((detail) => !own.some((one) => one.detail === detail))
    .map((detail): Requirement => ({
      detail,
      when: "always",
      place: consumers ?? "",
      law: CONSUMER_RIGHTS,
    }));
  return [...own, ...theirs].sort(
    (one, other) => DETAILS.indexOf(one.detail) - DETAILS.indexOf(other.detail),
  );
}

/** The law follows the consumer (Rome I, Art. 6): a shop elsewhere that sells into the EEA is asked, too. */
function consumersIn(country: string, shipsTo: string[]): string | null {
  if (isInEea(country)) return country;
  return shipsTo.some((one) => EEA_COUNTRIES.includes(one)) ? "EEA" : null;
}
