import { z } from "zod";
import type { Asking } from "./choices";

/** What `blocks/terms.liquid` calls the attribute that it sends along with the cart. */
export const TERMS_ATTRIBUTE = "Terms accepted";

const Attribute = z.object({ name: z.literal(TERMS_ATTRIBUTE), value: z.string().max(200) });
export type TermsAttribute = z.infer<typeof Attribute>;

/**
 * Of an order's attributes only ours: in others a buyer may have written anything. One of another shape, which
 * other apps may leave, is none.
 */
export const TermsAttributes = z
  .array(z.unknown())
  .nullish()
  .catch(null)
  .transform((all) =>
    (all ?? []).flatMap((one) => {
      const parsed = Attribute.safeParse(one);
      return parsed.success ? [parsed.data] : [];
    }),
  );

/** What an order says of the terms, before anybody has looked whether there are such. */
export type Accepted = { how: Asking; number: number; hash: string };

/**
 * Which version is accepted, and how: one text, so that a cart never holds the word of one version beside the number
 * of another. The block adds when the page was drawn.
 */
export const acceptanceWord = ({ how, number, hash }: Accepted): string =>
  `${how}, version ${number}, ${hash}`;

const WORD = /^(stated|ticked), version (\d{1,9}), ([0-9a-f]{64})(?:,|$)/;

/** Null where the order says nothing. */
export function acceptedIn(attributes: TermsAttribute[]): Accepted | "unreadable" | null {
  const word = attributes[0]?.value ?? "";
  if (word === "") return null;
  const [, how, number, hash] = WORD.exec(word) ?? [];
  if (!how || !hash) return "unreadable";
  return { how: how as Asking, number: Number(number), hash };
}
