import { fieldId, type Path } from "./problem-place";

export const FIELDS = "input, select, textarea";

/** Takes the keyboard to the first such thing at a place in the value, once it is drawn. */
export function focusPlace(at: Path, what: string) {
  requestAnimationFrame(() =>
    document.getElementById(fieldId(at))?.querySelector<HTMLElement>(what)?.focus(),
  );
}
