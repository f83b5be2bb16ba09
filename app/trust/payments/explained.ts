import type { Texts } from "../locale";
import { isKnown, type MethodId } from "./method-id";
import { methodCalled } from "./methods";
import { MOMENTS, type Moment } from "./moments";
import { MOMENT_TEXTS } from "./texts/moment-texts";

/** What there is to say about a method: the fields of the form, and the rows of the block. */
export const EXPLAINED = [
  "steps",
  "charged",
  "data",
  "cancelBefore",
  "cancelAfter",
  "refund",
] as const;
export type Explained = (typeof EXPLAINED)[number];

export const momentsOf = (id: MethodId): readonly Moment[] =>
  isKnown(id) ? methodCalled(id).moments : MOMENTS;

export const usualMoment = (id: MethodId): Moment => momentsOf(id)[0] ?? "at-order";

export const ourName = (id: MethodId): Texts | undefined =>
  isKnown(id) ? methodCalled(id).texts.name : undefined;

/** What Tillit says while the merchant writes nothing; about the merchant's own methods only when one pays. */
export function ourText(id: MethodId, moment: Moment, field: Explained): Texts | undefined {
  const known = isKnown(id) ? methodCalled(id).texts[field] : undefined;
  if (known) return known;
  return field === "charged" || field === "cancelAfter" ? MOMENT_TEXTS[moment][field] : undefined;
}
