import { isInEea } from "../countries";

/** For how long a seller answers for faults by law. */
export type LegalGuarantee =
  | { years: number; atLeast: boolean }
  /** Norway and Iceland tell goods that are meant to last considerably longer from the others. */
  | { years: number; yearsIfMeantToLast: number };

/**
 * Where national law is known to go beyond the Union's two years.
 * Spain: Real Decreto Legislativo 1/2007, Art. 120, as of Real Decreto-ley 7/2021.
 * Portugal: Decreto-Lei n.º 84/2021, movable goods. Sweden: konsumentköplagen (2022:260).
 */
const THREE_YEARS = ["ES", "PT", "SE"];

/**
 * Two years is the least in the Union: Directive (EU) 2019/771, Art. 10(1), before it and in the EEA
 * Directive 1999/44/EC, Art. 5(1). Null: another law, of which no number of years is said here.
 */
export function legalGuaranteeIn(country: string): LegalGuarantee | null {
  if (THREE_YEARS.includes(country)) return { years: 3, atLeast: false };
  // Forbrukerkjøpsloven § 27; lög um neytendakaup nr. 48/2003, 27. gr.
  if (country === "NO" || country === "IS") return { years: 2, yearsIfMeantToLast: 5 };
  return isInEea(country) ? { years: 2, atLeast: true } : null;
}

/**
 * Where buyers may claim for as long as any debt can be sued for, whatever the guarantee is called: in
 * the United Kingdom by the Limitation Act 1980, s. 5, in Ireland by the Statute of Limitations 1957, s. 11.
 */
const YEARS_OF_LIMITATION: Record<string, number> = { GB: 6, IE: 6 };

/** The most years that the law gives with certainty; 0 where none are known. */
export function yearsByLaw(country: string): number {
  const limitation = YEARS_OF_LIMITATION[country];
  if (limitation) return limitation;
  const legal = legalGuaranteeIn(country);
  if (!legal) return 0;
  return "yearsIfMeantToLast" in legal ? legal.yearsIfMeantToLast : legal.years;
}
