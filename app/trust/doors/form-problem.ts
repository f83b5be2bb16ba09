import type { FieldProblem } from "./words/words";

/** Something wrong in a form, at the field with this id; an empty one is the form as a whole. */
export type FormProblem = { field: string; code: FieldProblem; max: number };
