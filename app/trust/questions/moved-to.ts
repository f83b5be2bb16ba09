import type { Questions } from "./questions";

/** The question at the end of another group. */
export function movedTo({ groups }: Questions, id: string, to: string): Questions {
  const question = groups.flatMap(({ questions }) => questions).find((entry) => entry.id === id);
  if (!question) return { groups };
  return {
    groups: groups.map((group) => {
      const others = group.questions.filter((entry) => entry.id !== id);
      return { ...group, questions: group.id === to ? [...others, question] : others };
    }),
  };
}
