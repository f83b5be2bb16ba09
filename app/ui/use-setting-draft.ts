import { useEffect, useReducer, useRef, useState, type Reducer } from "react";
import type { LocalizedText } from "../trust/locale";
import type { Problem } from "../trust/problem";
import { ask, posting } from "./ask";
import { valueAt, withValueAt } from "./at-path";
import type { Path } from "./problem-place";
import { afterEvent, draftOf, isDirty } from "./setting-draft";
import type { Draft, DraftEvent, SaveAnswer, Saved } from "./setting-draft";

/** A setting's form: what is typed, what is saved, and what stands between the two. */
export function useSettingDraft<Value>(name: string, loaded: Saved<Value>) {
  const [draft, dispatch] = useReducer<Reducer<Draft<Value>, DraftEvent<Value>>, Saved<Value>>(
    afterEvent,
    loaded,
    draftOf,
  );
  const [saving, setSaving] = useState(false);
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  }, [draft]);
  useEffect(() => dispatch({ type: "reloaded", saved: loaded }), [loaded]);

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
    const value = change(latest.current.value);
    latest.current = { ...latest.current, value };
    dispatch({ type: "edited", value, at });
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
    save: () => send(draft.value, draft.saved.revision),
    loadNewer: () => dispatch({ type: "newer-loaded" }),
    keepMine() {
      if (!draft.conflict) return null;
      dispatch({ type: "mine-kept" });
      return send(draft.value, draft.conflict.revision);
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
