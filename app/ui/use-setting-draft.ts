import { useEffect, useReducer, useRef, useState, type Reducer } from "react";
import type { LocalizedText } from "../trust/locale";
import type { Problem } from "../trust/problem";
import { ask, posting } from "./ask";
import { valueAt, withValueAt } from "./at-path";
import type { Path } from "./problem-place";
import { afterEvent, draftOf, isDirty } from "./setting-draft";
import type { Draft, DraftEvent, SaveAnswer, Saved } from "./setting-draft";

const A_MOMENT_MS = 10;

/** A setting's form: what is typed, what is saved, and what stands between the two. */
export function useSettingDraft<Value>(name: string, loaded: Saved<Value>) {
  const [draft, dispatch] = useReducer<Reducer<Draft<Value>, DraftEvent<Value>>, Saved<Value>>(
    afterEvent,
    loaded,
    draftOf,
  );
  const [saving, setSaving] = useState(false);
  // A field may tell later what was typed, when the page has time: how often it was told, and how much of that is here.
  const told = useRef(0);
  const [edits, countEdit] = useReducer((count: number) => count + 1, 0);
  const latest = useRef({ draft, edits });
  useEffect(() => {
    latest.current = { draft, edits };
  }, [draft, edits]);
  useEffect(() => dispatch({ type: "reloaded", saved: loaded }), [loaded]);

  /** The draft with all that was typed in it. */
  async function whole(): Promise<Draft<Value>> {
    while (latest.current.edits < told.current) {
      await new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));
    }
    return latest.current.draft;
  }

  async function send(value: Value, revision: number): Promise<SaveAnswer<Value>> {
    setSaving(true);
    const asked = await ask<SaveAnswer<Value>>(
      `/app/settings/${name}`,
      posting({ value, revision }),
    );
    const answer: SaveAnswer<Value> = asked.ok ? asked.answer : asked;
    dispatch({ type: "answered", answer, sent: value });
    setSaving(false);
    return answer;
  }

  /** `change` gets the latest value, so that two edits in one turn both count. */
  function edit(at: Path, change: (value: Value) => Value) {
    told.current += 1;
    countEdit();
    dispatch({ type: "edited", change, at });
  }
  const set = (at: Path, next: unknown) => edit(at, (value) => withValueAt(value, at, next));

  /** What a field needs that shows and changes what stands at `at`. */
  const bound = <Part>(at: Path, otherwise: Part): Bound<Part> => ({
    at,
    value: (valueAt(draft.value, at) as Part | null | undefined) ?? otherwise,
    onChange: (next) => set(at, next),
    problems: draft.problems,
  });

  return {
    ...draft,
    saving,
    dirty: isDirty(draft),
    edit,
    set,
    text: (at: Path) => bound(at, ""),
    choice: (at: Path) => bound(at, ""),
    tick: (at: Path) => bound(at, false),
    number: (at: Path) => bound<number | null>(at, null),
    localized: (at: Path) => bound<LocalizedText>(at, {}),
    picture: (at: Path) => bound<Picture | null>(at, null),
    /** What the server says of a value that is not saved. */
    check: (value: unknown, problems: Problem[]) => dispatch({ type: "checked", value, problems }),
    discard: () => dispatch({ type: "discarded" }),
    async save() {
      const { value, saved } = await whole();
      return send(value, saved.revision);
    },
    loadNewer: () => dispatch({ type: "newer-loaded" }),
    async keepMine() {
      const { value, conflict } = await whole();
      if (!conflict) return null;
      dispatch({ type: "mine-kept" });
      return send(value, conflict.revision);
    },
  };
}

type Picture = { url: string; width: number; height: number };

/** A place in a setting's value, as a field shows and changes it. */
export type Bound<Part> = {
  at: Path;
  value: Part;
  onChange(next: Part): void;
  problems: Problem[];
};

export type SettingDraft<Value> = ReturnType<typeof useSettingDraft<Value>>;
