import { Field } from "../../doors/field";
import type { FormProblem } from "../../doors/form-problem";
import { WORDS as DOOR_WORDS } from "../../doors/words/in-each-language";
import type { Locale } from "../../locale";
import { EXTENTS } from "../limits";
import { WORDS } from "../words/in-each-language";
import type { KnownOrder, Typed } from "./page";

type Props = {
  locale: Locale;
  order: KnownOrder | null;
  typed: Typed;
  problems: FormProblem[];
};

/** From what: the whole order, or some items; of an order that is known they are there to tick. */
export function ExtentFields({ locale, order, typed, problems }: Props) {
  const words = WORDS[locale].form;
  const problem = problems.find(({ field }) => field === "extent");
  const items = order?.items ?? [];
  return (
    <>
      <fieldset
        className="tillit-ask-choices"
        aria-describedby={problem ? "extent-problem" : undefined}
      >
        <legend>{words.extent}</legend>
        {EXTENTS.map((extent, index) => (
          <label key={extent}>
            <input
              type="radio"
              id={index === 0 ? "extent" : `extent-${extent}`}
              name="extent"
              value={extent}
              defaultChecked={typed.extent === extent}
            />
            {extent === "items" ? words.some : words.whole}
          </label>
        ))}
        {problem && (
          <span className="tillit-ask-problem" id="extent-problem">
            {DOOR_WORDS[locale].of[problem.code](problem.max)}
          </span>
        )}
      </fieldset>
      {items.length > 0 && (
        <fieldset className="tillit-ask-choices">
          <legend>{words.items}</legend>
          <small>{words.itemsHelp}</small>
          {items.map(({ id, title }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="item"
                value={id}
                defaultChecked={typed.chosen.includes(id)}
              />
              {title}
            </label>
          ))}
        </fieldset>
      )}
      <Field
        {...{ locale, problems, name: "items", value: typed.items, kind: "text", optional: true }}
        label={items.length > 0 ? words.closer : words.items}
        help={items.length > 0 ? words.closerHelp : words.itemsHelp}
      />
    </>
  );
}
