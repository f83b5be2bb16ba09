import type { Locale } from "../../../locale";
import { RATINGS } from "../../limits";
import type { FormProblem } from "../../../doors/form-problem";
import { WORDS as DOOR_WORDS } from "../../../doors/words/in-each-language";
import { WORDS } from "./words/in-each-language";

type Props = {
  locale: Locale;
  /** Of the radio buttons; the first has it as its id, too. */
  name: string;
  product: string;
  value: string;
  problems: FormProblem[];
};

/** Five radio buttons that look like stars: for fingers, keys and screen readers alike, without a script. */
export function StarsField({ locale, name, product, value, problems }: Props) {
  const { starsOf, stars } = WORDS[locale].review;
  const problem = problems.find(({ field }) => field === name);
  const problemId = `${name}-problem`;
  return (
    <fieldset className="tillit-ask-stars" aria-describedby={problem ? problemId : undefined}>
      <legend>{starsOf({ product })}</legend>
      <div>
        {RATINGS.map((count) => (
          <label key={count}>
            <input
              type="radio"
              id={count === 1 ? name : `${name}-${count}`}
              name={name}
              value={count}
              defaultChecked={value === String(count)}
            />
            <b aria-hidden>☆</b>
            <b aria-hidden>★</b>
            <span aria-hidden>{count}</span>
            <span className="tillit-ask-unseen">{stars(count)}</span>
          </label>
        ))}
      </div>
      {problem && (
        <span className="tillit-ask-problem" id={problemId}>
          {DOOR_WORDS[locale].of[problem.code](problem.max)}
        </span>
      )}
    </fieldset>
  );
}
