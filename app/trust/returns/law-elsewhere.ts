import { isInEea } from "../countries";
import { PERIOD_BY_LAW } from "./limits";

/** Countries whose law gives no general right to send back what was bought online. */
const NONE_BY_LAW = ["AU", "CH", "US"];

/** Whether buyers may change their mind by law: in the EU, the EEA and the United Kingdom. */
export const hasPeriodByLaw = (country: string): boolean => (periodByLaw(country) ?? 0) > 0;

/**
 * The days within which a country's law lets buyers change their mind: 14 in the EU and EEA, and in
 * the United Kingdom (Consumer Contracts Regulations 2013, reg. 30). Null: not known to us.
 */
export function periodByLaw(country: string): number | null {
  if (isInEea(country) || country === "GB") return PERIOD_BY_LAW;
  return NONE_BY_LAW.includes(country) ? 0 : null;
}
