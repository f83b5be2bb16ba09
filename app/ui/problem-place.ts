import type { Problem } from "../trust/problem";
import type { Texts } from "../i18n";

export type Path = Problem["path"];

/** The id of the field that shows what stands at `path`; a problem there moves the focus to it. */
export const fieldId = (path: Path) => ["field", ...path].join("-");

const startsWith = (path: Path, start: Path) =>
  start.length <= path.length && start.every((part, index) => String(part) === String(path[index]));

/** What to say beside the field at `path`. A field that holds others also speaks for those within it. */
export function problemAt(problems: Problem[], path: Path): Problem | undefined {
  return problems.find((problem) => samePath(problem.path, path));
}

export function problemsWithin(problems: Problem[], path: Path): Problem[] {
  return problems.filter((problem) => startsWith(problem.path, path));
}

const samePath = (one: Path, other: Path) => one.length === other.length && startsWith(one, other);

/** The nearest field that exists for a problem: its own, or one that holds it. */
export function nearestField(path: Path, exists: (id: string) => boolean): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    const id = fieldId(path.slice(0, length));
    if (exists(id)) return id;
  }
  return null;
}

/** A code is one of a field's (`problems.`) or of Shopify's (`publication.`). */
export function problemText({ named, t }: Texts, { code, values }: Omit<Problem, "path">): string {
  return (
    named(`problems.${code}`, values) ??
    named(`publication.${code}`, values) ??
    t("problems.invalid")
  );
}
