/** Markup that is already safe to print. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Printable = Html | string | number | null | undefined | false | Printable[];

/** A template whose values are escaped, but for those that are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: Printable[]): Html {
  return new Html(parts.reduce((page, part, index) => page + printed(values[index - 1]) + part));
}

function printed(value: Printable): string {
  if (value instanceof Html) return value.markup;
  if (Array.isArray(value)) return value.map(printed).join("");
  if (value === null || value === undefined || value === false) return "";
  return escaped(String(value));
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}

/** A value for a script of the page to read; it cannot end its own element. */
export function jsonElement(id: string, value: unknown): Html {
  const json = JSON.stringify(value).replaceAll("<", "\\u003c");
  return new Html(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}
