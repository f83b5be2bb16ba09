import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../trust/problem";
import { ask, posting, type Asked } from "./ask";
import type { Bound } from "./use-setting-draft";

const PAUSE_MS = 400;

type Answer = { ok: true } | { ok: false; problems: Problem[] };

/** Told at once; what is only lacking waits until somebody accepts. */
const isLack = ({ code }: Problem) => code.endsWith("-missing");

/**
 * The fields of a step. What is typed is kept by itself, so that whoever leaves finds it again; it counts once it is
 * accepted.
 */
export function useAnswers<Answers extends object>(
  path: string,
  loaded: { answers: Answers; kept: Partial<Answers> },
) {
  const [kept, setKept] = useState(loaded.kept);
  const [problems, setProblems] = useState<Problem[]>([]);
  const [state, setState] = useState<"idle" | "keeping" | "kept" | "accepting">("idle");
  const [trouble, setTrouble] = useState<"session" | "unreachable" | null>(null);
  const unsent = useRef<Partial<Answers> | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  /** One after the other: what was typed last is what stays. */
  const send = useCallback(
    (answers: Partial<Answers>, accept: boolean): Promise<Asked<Answer>> => {
      unsent.current = null;
      const sent = queue.current.then(() => ask<Answer>(path, posting({ answers, accept })));
      queue.current = sent;
      return sent;
    },
    [path],
  );
  const keep = useCallback(async () => {
    if (!unsent.current) return;
    const asked = await send(unsent.current, false);
    setTrouble(asked.ok ? null : asked.trouble);
    setState(asked.ok ? "kept" : "idle");
  }, [send]);

  useEffect(() => {
    if (!unsent.current) return;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [kept, keep]);
  // Whoever leaves within the pause is not to lose the last word.
  useEffect(() => {
    const leave = () => void keep();
    document.addEventListener("visibilitychange", leave);
    return () => {
      document.removeEventListener("visibilitychange", leave);
      leave();
    };
  }, [keep]);

  function set<Name extends keyof Answers & string>(name: Name, answer: Answers[Name]) {
    const changed = { ...kept, [name]: answer };
    unsent.current = changed;
    setKept(changed);
    setState("keeping");
    setProblems((told) => told.filter(({ path: [field] }) => field !== name));
  }
  const answers = { ...loaded.answers, ...kept };

  return {
    answers,
    kept,
    problems,
    state,
    trouble,
    bound: <Name extends keyof Answers & string>(name: Name): Bound<Answers[Name]> => ({
      at: [name],
      value: answers[name],
      onChange: (next) => set(name, next),
      problems,
    }),
    check: (told: Problem[]) =>
      setProblems((before) => [
        ...before.filter(isLack),
        ...told.filter((problem) => !isLack(problem)),
      ]),
    async accept(): Promise<Problem[] | null> {
      setState("accepting");
      const asked = await send(kept, true);
      setState("idle");
      setTrouble(asked.ok ? null : asked.trouble);
      if (!asked.ok) return null;
      const found = asked.answer.ok ? [] : asked.answer.problems;
      setProblems(found);
      return found;
    },
  };
}

export type AnswersForm<Answers extends object> = ReturnType<typeof useAnswers<Answers>>;
