import type { Locale } from "../locale";
import type { ReactNode } from "react";
import type { FormProblem } from "./form-problem";
import { WORDS } from "./words/in-each-language";

/** Where the form's address leads after it was sent, so that it is the first that is seen. */
export const PROBLEMS_ID = "tillit-problems";

type Props = {
  locale: Locale;
  problems: FormProblem[];
  /** What a problem is about, before it is said, where the form is about several things. */
  about?(field: string): string;
  /** What else there is to do again. */
  children?: ReactNode;
};

/** All that has to be looked at again, each with a link to its field. */
export function ProblemSummary({ locale, problems, about = () => "", children }: Props) {
  if (problems.length === 0) return null;
  const { lookAgain, of } = WORDS[locale];
  return (
    <div
      className="tillit-ask-notice tillit-ask-problems"
      id={PROBLEMS_ID}
      role="alert"
      tabIndex={-1}
    >
      <h2>{lookAgain}</h2>
      <ul>
        {problems.map(({ field, code, max }) => (
          <li key={field}>
            {field === "" ? (
              of[code](max)
            ) : (
              <a href={`#${field}`}>
                {about(field)}
                {of[code](max)}
              </a>
            )}
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
