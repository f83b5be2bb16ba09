import { z } from "zod";
import { ItemId } from "../item-id";
import { localized, localizedParagraphs } from "../localized";
import type { LocalizedText } from "../locale";
import type { Problem } from "../problem";
import { promisesIn } from "../promises";
import type { Setting } from "../setting";
import { primaryLocale } from "../shop-facts";
import { ANSWER_MAX, GROUP_NAME_MAX, GROUPS_MAX, QUESTION_MAX, QUESTIONS_MAX } from "./limits";

const Question = z.object({
  id: ItemId,
  question: localized(QUESTION_MAX),
  answer: localizedParagraphs(ANSWER_MAX),
});

export type Question = z.infer<typeof Question>;

const Group = z.object({
  id: ItemId,
  /** Needed as soon as there is a second group. */
  name: localized(GROUP_NAME_MAX),
  questions: z.array(Question).max(QUESTIONS_MAX, "too-many-questions"),
});

export type Group = z.infer<typeof Group>;

/** A name is read like a heading; but "Guarantee" or "Free delivery?" only says what is asked about. */
const NO_TOPIC = ["absolute", "risk", "best", "verified", "buyers", "score"].map(
  (promise) => `promise-${promise}`,
);

const Questions = z
  .object({ groups: z.array(Group).max(GROUPS_MAX, "too-many-groups") })
  .superRefine(({ groups }, context) => {
    const seen = new Set<string>();
    const refuseTwice = (id: string, path: (string | number)[]) => {
      if (seen.has(id)) context.addIssue({ code: "custom", path, message: "twice" });
      seen.add(id);
    };
    groups.forEach(({ id, name, questions }, at) => {
      refuseTwice(id, ["groups", at]);
      for (const [locale, words] of Object.entries(name)) {
        const message = promisesIn(words, null).find((code) => NO_TOPIC.includes(code));
        const path = ["groups", at, "name", locale];
        if (message) context.addIssue({ code: "custom", path, message });
      }
      questions.forEach((entry, index) => {
        refuseTwice(entry.id, ["groups", at, "questions", index]);
      });
    });
  });

export type Questions = z.infer<typeof Questions>;

export const NO_QUESTIONS: Questions = { groups: [] };

export const QUESTIONS: Setting<Questions> = {
  name: "questions",
  schema: Questions,
  whenUnset: NO_QUESTIONS,
  upgrades: [],
  disagreements: ({ groups }, { shop }) => lacks(groups, primaryLocale(shop)),
};

/** Said beside the field in the shop's primary language: there is none for "in any language". */
function lacks(groups: Group[], primary: string): Problem[] {
  return groups.flatMap(({ name, questions }, at): Problem[] => [
    ...(groups.length > 1 && isEmpty(name)
      ? [{ path: ["groups", at, "name", primary], code: "group-name-missing" }]
      : []),
    ...questions.flatMap(({ question }, index) =>
      isEmpty(question)
        ? [
            {
              path: ["groups", at, "questions", index, "question", primary],
              code: "question-missing",
            },
          ]
        : [],
    ),
  ]);
}

const isEmpty = (text: LocalizedText) => Object.keys(text).length === 0;
