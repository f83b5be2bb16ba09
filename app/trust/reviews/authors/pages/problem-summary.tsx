import type { Locale } from "../../../locale";
import type { FormProblem, ProductForm } from "./page";
import { WORDS } from "./words/in-each-language";

/** Where the form's address leads after it was sent, so that it is the first that is seen. */
export const PROBLEMS_ID = "tillit-problems";

type Props = {
  locale: Locale;
  problems: FormProblem[];
  /** Of the form; with several, each problem says which one it is about. */
  products: ProductForm[];
  mayHavePhotos?: boolean;
};

/** All that has to be looked at again, each with a link to its field. */
export function ProblemSummary({ locale, problems, products, mayHavePhotos }: Props) {
  if (problems.length === 0) return null;
  const { title, photosAgain, of } = WORDS[locale].problems;
  return (
    <div
      className="tillit-ask-notice tillit-ask-problems"
      id={PROBLEMS_ID}
      role="alert"
      tabIndex={-1}
    >
      <h2>{title}</h2>
      <ul>
        {problems.map(({ field, code, max }) => (
          <li key={field}>
            {field === "" ? (
              of[code](max)
            ) : (
              <a href={`#${field}`}>
                {aboutProduct(field, products)}
                {of[code](max)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {mayHavePhotos && <p>{photosAgain}</p>}
    </div>
  );
}

function aboutProduct(field: string, products: ProductForm[]): string {
  const product = products.find(({ productId }) => field.endsWith(`-${productId}`));
  return product && products.length > 1 ? `${product.title} – ` : "";
}
