import type { Facts } from "../facts";
import { isAnswered } from "../questions/answered";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

/** With fewer, a list of answers helps nobody find one. */
const ENOUGH = 5;

const answered = ({ settings }: Facts) =>
  settings.questions.groups.flatMap(({ questions }) => questions.filter(isAnswered)).length;

export const questionsAnswered: Claim<"questions-answered"> = {
  id: "questions-answered",
  name: {
    en: "Questions answered",
    fr: "Questions et réponses",
    nb: "Spørsmål og svar",
    es: "Preguntas y respuestas",
    de: "Fragen und Antworten",
  },
  icon: "question",
  standsOn: ["questions"],
  holds: (facts) => answered(facts) >= ENOUGH,
  missing: {
    en: "You have not answered five questions yet.",
    fr: "Vous n’avez pas encore répondu à cinq questions.",
    nb: "Du har ikke svart på fem spørsmål ennå.",
    es: "Aún no has respondido a cinco preguntas.",
    de: "Sie haben noch keine fünf Fragen beantwortet.",
  },
  repairAt: "/app/questions",
  text(facts) {
    const count = answered(facts);
    return {
      en: `Answers to ${count} questions`,
      fr: `Réponses à ${count} questions`,
      nb: `Svar på ${count} spørsmål`,
      es: `Respuestas a ${count} preguntas`,
      de: `Antworten auf ${count} Fragen`,
    };
  },
  proof: (facts) => onTrustPage(facts, "questions"),
};
