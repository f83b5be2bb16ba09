import type { Problem } from "../trust/problem";
import { problemAt, problemsWithin, type Path } from "./problem-place";
import { same } from "./same";

export type Saved<Value> = { value: Value; revision: number };

export type SaveAnswer<Value> =
  | { ok: true; value: Value; revision: number; changed: boolean }
  | { ok: false; problems: Problem[] }
  | { ok: false; conflict: Saved<Value> }
  | { ok: false; trouble: "session" | "unreachable" };

export type Draft<Value> = {
  /** What the form was made from, as far as this tab knows. */
  saved: Saved<Value>;
  value: Value;
  problems: Problem[];
  /** The last save was not taken, and what was wrong then is not all mended. */
  refused: boolean;
  /** What somebody else has saved meanwhile. */
  conflict: Saved<Value> | null;
  trouble: "session" | "unreachable" | null;
};

export type DraftEvent<Value> =
  | { type: "edited"; change: (value: Value) => Value; at: Path }
  | { type: "discarded" }
  | { type: "checked"; value: unknown; problems: Problem[] }
  | { type: "answered"; answer: SaveAnswer<Value>; sent: Value }
  | { type: "newer-loaded" }
  | { type: "mine-kept" }
  | { type: "reloaded"; saved: Saved<Value> };

export const draftOf = <Value>(saved: Saved<Value>): Draft<Value> => ({
  saved,
  value: saved.value,
  problems: [],
  refused: false,
  conflict: null,
  trouble: null,
});

export const isDirty = <Value>({ saved, value }: Draft<Value>) => !same(saved.value, value);

/** What the merchant has typed is only ever given up by the merchant: discarding, or taking the newer version. */
export function afterEvent<Value>(draft: Draft<Value>, event: DraftEvent<Value>): Draft<Value> {
  switch (event.type) {
    case "edited": {
      const mended = new Set(problemsWithin(draft.problems, event.at));
      const problems = draft.problems.filter((problem) => !mended.has(problem));
      return { ...withProblems(draft, problems), value: event.change(draft.value) };
    }
    case "checked": {
      // Somebody has typed on meanwhile.
      if (!same(event.value, draft.value)) return draft;
      return withProblems(
        draft,
        event.problems.filter((problem) => !isLack(problem) || isTold(draft, problem)),
      );
    }
    case "discarded":
      return draftOf(draft.saved);
    case "answered":
      return afterAnswer(draft, event.answer, event.sent);
    case "newer-loaded":
      return draft.conflict ? draftOf(draft.conflict) : draft;
    case "mine-kept":
      return draft.conflict ? { ...draft, saved: draft.conflict, conflict: null } : draft;
    case "reloaded": {
      const isNewer = event.saved.revision > draft.saved.revision;
      return isNewer && !isDirty(draft) ? draftOf(event.saved) : draft;
    }
  }
}

const withProblems = <Value>(draft: Draft<Value>, problems: Problem[]): Draft<Value> => ({
  ...draft,
  problems,
  refused: draft.refused && problems.length > 0,
});

/** A field that nobody has come to yet is no mistake, until somebody saves. */
const isLack = ({ code }: Problem) => code.endsWith("-missing");
const isTold = <Value>({ problems }: Draft<Value>, { path }: Problem) =>
  problemAt(problems, path) !== undefined;

function afterAnswer<Value>(
  draft: Draft<Value>,
  answer: SaveAnswer<Value>,
  sent: Value,
): Draft<Value> {
  const settled = { ...draft, problems: [], refused: false, conflict: null, trouble: null };
  if (answer.ok) {
    const saved = { value: answer.value, revision: answer.revision };
    // What was typed while the save was under way stays.
    return { ...settled, saved, value: same(draft.value, sent) ? answer.value : draft.value };
  }
  if ("problems" in answer) return { ...settled, problems: answer.problems, refused: true };
  if ("conflict" in answer) return { ...settled, conflict: answer.conflict };
  return { ...settled, trouble: answer.trouble };
}
