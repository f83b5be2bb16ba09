import { useEffect, useReducer, useRef, useState, type Reducer } from "react";
import type { Problem } from "../trust/problem";
import { ask, posting } from "./ask";
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

  return {
    ...draft,
    saving,
    dirty: isDirty(draft),
    /** `change` gets the latest value, so that two edits in one turn both count. */
    edit(at: Path, change: (value: Value) => Value) {
      const value = change(latest.current.value);
      latest.current = { ...latest.current, value };
      dispatch({ type: "edited", value, at });
    },
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

export type SettingDraft<Value> = ReturnType<typeof useSettingDraft<Value>>;
