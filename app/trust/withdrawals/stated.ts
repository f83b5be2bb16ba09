import { z } from "zod";
import { lengthOf, visibleLine, visibleParagraphs } from "../plain-text";
import { typedAddress } from "../typed-address";
import { EXTENTS, ITEMS_MAX, NAME_MAX, ORDER_MAX } from "./limits";

/**
 * What nobody sees is dropped, not refused as elsewhere: a number copied out of a mail may bring such signs
 * along, and a right is not to hang on them.
 */
const legible = (max: number, tidied: (typed: string) => string, missing?: string) =>
  z
    .string()
    .max(max * 20, "too-long")
    .transform(tidied)
    .pipe(
      z.string().superRefine((words, context) => {
        const refuse = (message: string) =>
          context.addIssue({ code: "custom", message, params: { max } });
        if (missing && words === "") refuse(missing);
        if (lengthOf(words) > max) refuse("too-long");
      }),
    );

/**
 * What a shopper states: name, what identifies the contract, where the receipt is to go (Directive
 * 2011/83/EU, Art. 11a(2)), and from what. No reason is asked for. The messages are codes of the page's words.
 */
export const Stated = z
  .object({
    name: legible(NAME_MAX, visibleLine, "name-missing"),
    order: legible(ORDER_MAX, visibleLine, "order-missing"),
    email: typedAddress("email-missing"),
    extent: z.enum(EXTENTS, "extent-missing"),
    /** Which ones, in the shopper's words. */
    items: legible(ITEMS_MAX, visibleParagraphs),
  })
  .superRefine(({ extent, items }, context) => {
    if (extent === "items" && items === "") {
      context.addIssue({ code: "custom", path: ["items"], message: "items-missing" });
    }
  });
export type Stated = z.infer<typeof Stated>;
