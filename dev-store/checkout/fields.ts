import { html, type Html } from "../admin/html.ts";
import type { Field, Problems, Typed } from "./read-form.ts";
import type { CheckoutTexts } from "./texts/en.ts";

export type Form = { typed: Typed; problems: Problems; texts: CheckoutTexts };

/** A field of one line. `autocomplete` is what the browser may fill in. */
export function textField(
  form: Form,
  field: Field & keyof CheckoutTexts,
  autocomplete: string,
  type = "text",
): Html {
  return html`<div class="checkout__field checkout__field--${field}">
    <label for="${field}">${form.texts[field]}</label>
    <input
      class="field"
      id="${field}"
      name="${field}"
      type="${type}"
      value="${form.typed[field]}"
      autocomplete="${autocomplete}"
      required
      ${problemLink(form, field)}
    />
    ${problemText(form, field)}
  </div>`;
}

export function problemText({ problems, texts }: Form, field: Field): Html | undefined {
  const problem = problems[field];
  if (!problem) return undefined;
  return html`<p class="checkout__problem" id="${field}-problem">${texts[problem]}</p>`;
}

export const problemLink = ({ problems }: Form, field: Field) =>
  problems[field] && html`aria-invalid="true" aria-describedby="${field}-problem"`;

/** The same problems above the form, each leading to its field. */
export function problemList(form: Form): Html | undefined {
  const { problems, texts } = form;
  const entries = Object.entries(problems) as [Field, keyof CheckoutTexts][];
  if (entries.length === 0) return undefined;
  return html`<div class="checkout__problems" role="alert" tabindex="-1">
    <p>${texts.problems}</p>
    <ul>
      ${entries.map(
        ([field, problem]) =>
          html`<li><a href="#${field}">${texts[field]}</a>: ${texts[problem]}</li>`,
      )}
    </ul>
  </div>`;
}
