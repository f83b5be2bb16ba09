import type { z } from "zod";
import { problemsFrom } from "../problem";
import type { FormProblem } from "./form-problem";
import type { FieldProblem } from "./words/words";

/** What a schema finds wrong, at the fields where it was typed. */
export function problemsAt(error: z.ZodError, fieldAt: (field: string) => string): FormProblem[] {
  const found = problemsFrom(error).map(({ path, code, values }) => {
    const [at = ""] = path;
    return { field: fieldAt(String(at)), code: problemCalled(code), max: Number(values?.max ?? 0) };
  });
  // One thing at a time for each field.
  return [
    ...new Map(found.reverse().map((problem) => [problem.field, problem])).values(),
  ].reverse();
}

const CALLED: Record<string, FieldProblem> = {
  "rating-missing": "rating-missing",
  "name-missing": "name-missing",
  "too-long": "too-long",
  "hidden-characters": "hidden-characters",
  "video-elsewhere": "video-elsewhere",
  "objection-missing": "objection-missing",
  "email-missing": "email-missing",
  "email-unreadable": "email-unreadable",
  "order-missing": "order-missing",
  "date-unreadable": "date-unreadable",
  "text-missing": "text-missing",
  "reason-missing": "reason-missing",
  "extent-missing": "extent-missing",
  "items-missing": "items-missing",
  "address-unreadable": "address-unreadable",
  "address-not-https": "address-unreadable",
  "address-with-password": "address-unreadable",
  "address-with-port": "address-unreadable",
};

const problemCalled = (code: string): FieldProblem => CALLED[code] ?? "invalid";
