import { Frame } from "../../doors/frame";
import { modelForm } from "../model-form";
import { WORDS } from "../words/in-each-language";
import type { ModelFormContent } from "./page";
import { STYLE } from "./style";

/** The model form, to print or to copy: it is there beside the function (Directive 2011/83/EU, Art. 6(1)(h)). */
export function ModelFormPage({ content }: { content: ModelFormContent }) {
  const { locale, addressee, back } = content;
  const form = modelForm(locale, addressee);
  const words = WORDS[locale].model;
  return (
    <Frame locale={locale} title={form.title}>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      <p>{form.instruction}</p>
      <ul className="tillit-ask-blanks">
        <li>
          {form.to}
          {form.addressee.map((line, index) => (
            <span key={index}>
              <br />
              {line}
            </span>
          ))}
        </li>
        {[form.statement, ...form.blanks].map((line) => (
          <li key={line}>
            {line}
            <br />
            ______________________________
          </li>
        ))}
      </ul>
      <p>{form.footnote}</p>
      {!form.isOfficial && <p>{words.unofficial}</p>}
      <p>
        <a href={back}>{words.back}</a>
      </p>
    </Frame>
  );
}
