import { z } from "zod";
import { Day } from "../../day";
import { emailAddress } from "../../email-address";
import { plainText } from "../../plain-text";
import { problemsAt } from "../../doors/problems-at";
import type { FormProblem } from "../../doors/form-problem";

const ORDER_NUMBER_MAX = 40;

export type Contact = {
  email: string;
  orderNumber: string;
  /** YYYY-MM-DD; empty: not said. */
  experienced: string;
};

export type TypedContact = Contact;

export type ReadContact = { contact: Contact; problems: FormProblem[]; typed: TypedContact };

type Asked = { mustShowOrder: boolean; today: string };

/** How to reach who writes, what they say of their purchase, and what of it has to be looked at again. */
export function readContact(fields: URLSearchParams, { mustShowOrder, today }: Asked): ReadContact {
  const typed: TypedContact = {
    email: fields.get("email") ?? "",
    orderNumber: fields.get("order") ?? "",
    experienced: fields.get("experienced") ?? "",
  };
  // An order alone shows nothing: see matchOrder.
  const mustSayEmail = mustShowOrder || typed.orderNumber.trim() !== "";
  const schema = z.object({
    email: emailAddress(mustSayEmail ? "email-missing" : undefined),
    order: plainText(ORDER_NUMBER_MAX, mustShowOrder ? "order-missing" : undefined),
    experienced: z.union([z.literal(""), Day], "date-unreadable"),
  });
  const { email, orderNumber: order, experienced } = typed;
  const parsed = schema.safeParse({ email, order, experienced });
  if (!parsed.success) {
    const problems = problemsAt(parsed.error, (field) => field);
    return { contact: NO_CONTACT, problems, typed };
  }
  if (parsed.data.experienced > today) {
    const problems: FormProblem[] = [{ field: "experienced", code: "day-to-come", max: 0 }];
    return { contact: NO_CONTACT, problems, typed };
  }
  const { order: orderNumber, ...said } = parsed.data;
  return { contact: { ...said, orderNumber }, problems: [], typed };
}

const NO_CONTACT: Contact = { email: "", orderNumber: "", experienced: "" };
