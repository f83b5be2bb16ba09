import { useRevalidator } from "@remix-run/react";
import { useState } from "react";
import { ask, type Trouble } from "../../../ui/ask";
import type { ReviewSearch } from "./review-search";
import { viewQuery, type ViewAnswer } from "./saved-view";
import { sending } from "./sending";

const PATH = "/app/reviews/views";

/** Keeps searches under names. What went wrong is a text's place, for the page to say. */
export function useViews() {
  const { revalidate } = useRevalidator();
  const [trouble, setTrouble] = useState<`trouble.${Trouble}` | `problems.${string}` | null>(null);

  async function send(path: string, request: RequestInit): Promise<string | null> {
    const asked = await ask<ViewAnswer>(path, request);
    if (!asked.ok) {
      setTrouble(`trouble.${asked.trouble}`);
      return null;
    }
    const { answer } = asked;
    setTrouble(answer.ok ? null : `problems.${answer.problems[0]?.code ?? "invalid"}`);
    if (!answer.ok) return null;
    revalidate();
    return answer.id;
  }

  const change = (id: string, part: object) => send(`${PATH}/${id}`, sending("PUT", part));

  return {
    trouble,
    save: (name: string, search: ReviewSearch) =>
      send(PATH, sending("POST", { name, query: viewQuery(search) })),
    rename: (id: string, name: string) => change(id, { name }),
    replace: (id: string, search: ReviewSearch) => change(id, { query: viewQuery(search) }),
    remove: (id: string) => send(`${PATH}/${id}`, sending("DELETE")),
  };
}

export type Views = ReturnType<typeof useViews>;
