import { useNavigate } from "@remix-run/react";
import { useEffect, useState } from "react";
import { ask, posting, type Trouble } from "../../../ui/ask";
import { focusProblem } from "../../../ui/focus-problem";
import { same } from "../../../ui/same";
import type { Problem } from "../../problem";
import { LIST } from "./review-search";
import { nothingTaken, type TakeAnswer, type TakenReview } from "./taken-review";

/** The form of a review that the merchant writes down. */
export function useTakenReview(locale: string) {
  const navigate = useNavigate();
  const [nothing] = useState(() => nothingTaken(locale));
  const [value, setValue] = useState(nothing);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [saving, setSaving] = useState(false);
  const [added, setAdded] = useState<string | null>(null);
  // The page may be left once it is no longer dirty, and not in the same moment.
  useEffect(() => {
    if (added !== null) navigate(`${LIST}/${added}`, { replace: true });
  }, [added, navigate]);

  async function save() {
    setSaving(true);
    const asked = await ask<TakeAnswer>("/app/reviews/taken", posting(value));
    setSaving(false);
    setTrouble(asked.ok ? null : asked.trouble);
    if (!asked.ok) return;
    const { answer } = asked;
    if (answer.ok) return setAdded(answer.id);
    setProblems(answer.problems);
    focusProblem(answer.problems);
  }

  const set = <Name extends keyof TakenReview>(name: Name, next: TakenReview[Name]) => {
    setValue((known) => ({ ...known, [name]: next }));
    setProblems((known) => known.filter(({ path }) => path[0] !== name));
  };
  type Text = {
    [Name in keyof TakenReview]: TakenReview[Name] extends string ? Name : never;
  }[keyof TakenReview];

  return {
    value,
    set,
    text: (name: Text) => ({
      at: [name],
      value: value[name],
      onChange: (next: string) => set(name, next as never),
      problems,
    }),
    problems,
    trouble,
    saving,
    dirty: added === null && !same(value, nothing),
    discard() {
      setValue(nothing);
      setProblems([]);
    },
    save,
  };
}

export type TakenForm = ReturnType<typeof useTakenReview>;
