import type { Problem } from "../trust/problem";
import { problemsWithin, type Path } from "./problem-place";
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
  /** What somebody else has saved meanwhile. */
  conflict: Saved<Value> | null;
  trouble: "session" | "unreachable" | null;
};

export type DraftEvent<Value> =
  | { type: "edited"; value: Value; at: Path }
  | { type: "discarded" }
  | { type: "answered"; answer: SaveAnswer<Value>; sent: Value }
  | { type: "newer-loaded" }
  | { type: "mine-kept" }
  | { type: "reloaded"; saved: Saved<Value> };

export const draftOf = <Value>(saved: Saved<Value>): Draft<Value> => ({
  saved,
  value: saved.value,
  problems: [],
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
      return { ...draft, value: event.value, problems };
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

function afterAnswer<Value>(
  draft: Draft<Value>,
  answer: SaveAnswer<Value>,
  sent: Value,
): Draft<Value> {
  const settled = { ...draft, problems: [], conflict: null, trouble: null };
  if (answer.ok) {
    const saved = { value: answer.value, revision: answer.revision };
    // What was typed while the save was under way stays.
    return { ...settled, saved, value: same(draft.value, sent) ? answer.value : draft.value };
  }
  if ("problems" in answer) return { ...settled, problems: answer.problems };
  if ("conflict" in answer) return { ...settled, conflict: answer.conflict };
  return { ...settled, trouble: answer.trouble };
}
