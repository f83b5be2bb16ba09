import { questionsAnswered as claim } from "../../claims/questions-answered";
import type { Check } from "../check";
import { proofIn } from "../proof";
import { atField } from "../repair";

export const questionsAnswered: Check<"questions-answered"> = {
  id: "questions-answered",
  group: "service",
  law: null,
  applies: () => true,
  passes: (facts) => claim.holds(facts),
  proof: ({ settings }) =>
    proofIn(
      "entered",
      "count",
      settings.questions.groups.flatMap(({ questions }) => questions).length,
    ),
  repair: () => atField("/app/questions", "groups"),
};
