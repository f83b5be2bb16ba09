import { ProblemSummary } from "../../../doors/problem-summary";
import type { FormProblem } from "../../../doors/form-problem";
import type { Locale } from "../../../locale";
import type { ProductForm } from "./page";
import { WORDS } from "./words/in-each-language";

type Props = { locale: Locale; problems: FormProblem[]; products: ProductForm[] };

/** What of a form with stars, words and photos has to be looked at again. */
export const ReviewProblems = ({ locale, problems, products }: Props) => (
  <ProblemSummary {...{ locale, problems }} about={(field) => aboutProduct(field, products)}>
    <p>{WORDS[locale].photosAgain}</p>
  </ProblemSummary>
);

function aboutProduct(field: string, products: ProductForm[]): string {
  const product = products.find(({ productId }) => field.endsWith(`-${productId}`));
  return product && products.length > 1 ? `${product.title} – ` : "";
}
