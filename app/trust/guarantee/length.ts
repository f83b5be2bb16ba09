import type { Commercial } from "./commercial";

/** In whole years where it is such. */
export function lengthOfGuarantee({
  length,
  unit,
}: Commercial): Pick<Commercial, "length" | "unit"> {
  return unit === "months" && length % 12 === 0
    ? { length: length / 12, unit: "years" }
    : { length, unit };
}

export const monthsOf = ({ length, unit }: Commercial) => (unit === "years" ? length * 12 : length);
