import { z } from "zod";
import type { ShopRecord } from "../state.ts";
import type { CheckoutTexts } from "./texts/en.ts";

/** The fields in the order they stand on the page. */
export const FIELDS = [
  "email",
  "firstName",
  "lastName",
  "address1",
  "zip",
  "city",
  "country",
  "paymentMethod",
  "note",
] as const;
export type Field = (typeof FIELDS)[number];

/** As it was typed, for the page to show again. */
export type Typed = Record<Field, string>;

/** What is wrong with a field, as the key of a text. */
export type Problems = Partial<Record<Field, keyof CheckoutTexts>>;

const LONGEST = { note: 1_000, other: 200 };

/** What a browser sent: any field may be missing, or there twice. */
export function typedIn(body: unknown): Typed {
  const sent = z.record(z.string(), z.unknown()).catch({}).parse(body);
  const text = (field: Field) => z.string().catch("").parse(sent[field]).trim();
  return Object.fromEntries(FIELDS.map((field) => [field, text(field)])) as Typed;
}

export function problemsIn(typed: Typed, { shipsTo, paymentTypes }: ShopRecord): Problems {
  const problems = FIELDS.map((field): [Field, keyof CheckoutTexts | null] => {
    const value = typed[field];
    if (field === "note") return [field, value.length > LONGEST.note ? "tooLong" : null];
    if (field === "country") return [field, shipsTo.includes(value) ? null : "wrongChoice"];
    if (field === "paymentMethod") {
      return [field, paymentTypes.includes(value) ? null : "wrongChoice"];
    }
    if (value === "") return [field, "required"];
    if (value.length > LONGEST.other) return [field, "tooLong"];
    const isWrong = field === "email" && !z.email().safeParse(value).success;
    return [field, isWrong ? "wrongEmail" : null];
  });
  return Object.fromEntries(problems.filter(([, problem]) => problem !== null)) as Problems;
}
