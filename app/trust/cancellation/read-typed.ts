import { z } from "zod";
import type { FormProblem } from "../doors/form-problem";
import type { FieldProblem } from "../doors/words/words";
import { orderNumber } from "../orders/order-number";
import { plainText } from "../plain-text";
import { problemsFrom } from "../problem";
import { typedAddress } from "../typed-address";
import { ORDER_NUMBER_MAX } from "./choices";

/** Neither is enough alone. */
export const Typed = z.object({
  number: plainText(ORDER_NUMBER_MAX, "order-missing").refine(
    (typed) => typed === "" || orderNumber(typed) !== "",
    "order-missing",
  ),
  email: typedAddress("email-missing"),
});

export type TypedOrder = z.infer<typeof Typed>;

const CALLED: Record<string, FieldProblem> = {
  "order-missing": "order-missing",
  "email-missing": "email-missing",
  "email-unreadable": "email-unreadable",
  "too-long": "too-long",
  "hidden-characters": "hidden-characters",
};

/** What of it has to be looked at again, one thing a field. */
export function problemsOf(error: z.ZodError): FormProblem[] {
  const found = problemsFrom(error).map(({ path: [field = ""], code, values }): FormProblem => ({
    ...{ field: String(field), code: CALLED[code] ?? "invalid" },
    max: Number(values?.["max"] ?? 0),
  }));
  return found.filter((one, at) => found.findIndex(({ field }) => field === one.field) === at);
}
