import type { Locale } from "../../../locale";
import type { FormProblem } from "../../../doors/form-problem";
import type { ProductForm } from "../../authors/pages/page";
import type { Hidden } from "../hidden-fields";
import type { TypedContact } from "../read-contact";

/** A review from the storefront once more, with what was typed and what has to be looked at again. */
export type ReviewAgainContent = {
  locale: Locale;
  product: ProductForm;
  name: string;
  contact: TypedContact;
  /** Only buyers may write: the order must be said. */
  mustShowOrder: boolean;
  hidden: Hidden;
  problems: FormProblem[];
};

/** The same of a question, or of an answer to one. */
export type WordsAgainContent = {
  locale: Locale;
  product: string;
  /** Empty: it is a question itself. */
  questionId: string;
  body: string;
  name: string;
  contact: TypedContact;
  hidden: Hidden;
  problems: FormProblem[];
};

export type ReportContent = {
  locale: Locale;
  reviewId: string;
  /** What is reported, as others see it. */
  said: { author: string; title: string; body: string };
  reason: string;
  text: string;
  returnTo: string;
  problems: FormProblem[];
};
