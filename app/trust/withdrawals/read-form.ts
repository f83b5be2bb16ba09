import type { FormProblem } from "../doors/form-problem";
import { problemsAt } from "../doors/problems-at";
import { visibleParagraphs } from "../plain-text";
import type { KnownOrder, Typed } from "./pages/page";
import { Stated } from "./stated";

/** What the form says, and what of it has to be looked at again; `typed` is for showing it once more. */
export type ReadForm =
  | { stated: Stated; typed: Typed; problems: [] }
  | { stated: null; typed: Typed; problems: FormProblem[] };

const TICKS_MAX = 500;

/** Both steps are read the same way: what comes with the second was typed by anybody, too. */
export function readForm(fields: URLSearchParams, order: KnownOrder | null): ReadForm {
  const typed = typedIn(fields);
  const ticked = order?.items.filter(({ id }) => typed.chosen.includes(id)) ?? [];
  const parsed = Stated.safeParse({
    ...{ name: typed.name, email: typed.email, extent: typed.extent },
    order: order ? order.number : typed.order,
    items: [...ticked.map(({ title }) => title), typed.items].join("\n"),
  });
  if (!parsed.success) {
    return { stated: null, typed, problems: problemsAt(parsed.error, (field) => field) };
  }
  const { name, email, extent } = parsed.data;
  // Only what was chosen belongs to the statement; the rest stays in the form.
  const stated = extent === "items" ? parsed.data : { ...parsed.data, items: "" };
  return {
    stated,
    typed: {
      ...{ name, email, extent, chosen: typed.chosen, order: stated.order },
      items: visibleParagraphs(typed.items),
    },
    problems: [],
  };
}

export const NOTHING_TYPED: Typed = {
  ...{ name: "", order: "", email: "", extent: "", items: "", chosen: [] },
};

/** As it was typed, whatever it is. */
export function typedIn(fields: URLSearchParams): Typed {
  const field = (name: string) => fields.get(name) ?? "";
  const chosen = fields.getAll("item").filter((id) => /^\d{1,20}$/.test(id));
  return {
    ...{ name: field("name"), order: field("order"), email: field("email") },
    // Whoever ticks items means items.
    extent: field("extent") || (chosen.length > 0 ? "items" : ""),
    // A form sends line breaks of two signs, which count as one.
    items: field("items").replaceAll("\r\n", "\n"),
    chosen: [...new Set(chosen)].slice(0, TICKS_MAX),
  };
}
