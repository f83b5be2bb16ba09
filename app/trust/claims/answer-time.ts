import type { Facts } from "../facts";
import { answerTimeText, patience } from "../support/answer-time-text";
import type { AnswerTime } from "../support/answer-units";
import { isWritten } from "../support/channel-kinds";
import type { Claim } from "./claim";
import { onTrustPage } from "./trust-page";

const MINUTES_A_DAY = 1440;

/** As many working days as are never over before the promise is. */
const inWorkingDays = (answer: AnswerTime) =>
  answer.unit === "working-days"
    ? (answer.within ?? 0)
    : Math.ceil(patience(answer) / MINUTES_A_DAY);

/**
 * What every channel keeps that one writes to. A channel without a promise takes the claim away:
 * whoever reads it must not have to know which of them is meant. Days and working days cannot be
 * compared, as a weekend may lie between; but as many working days are never fewer days.
 */
function promised({ settings }: Facts): AnswerTime | null {
  const written = settings.support.channels.filter(({ kind }) => isWritten(kind));
  const answers = written.map(({ answer }) => answer);
  if (answers.some(({ within }) => within === null)) return null;
  if (answers.some(({ unit }) => unit === "working-days")) {
    return { within: Math.max(...answers.map(inWorkingDays)), unit: "working-days" };
  }
  const [slowest] = answers.sort((one, other) => patience(other) - patience(one));
  return slowest ?? null;
}

export const answerTime: Claim<"answer-time"> = {
  id: "answer-time",
  name: {
    en: "How soon you answer",
    fr: "Votre délai de réponse",
    nb: "Hvor raskt du svarer",
    es: "Cuánto tardas en responder",
    de: "Wie bald Sie antworten",
  },
  icon: "clock",
  standsOn: ["support"],
  holds: (facts) => promised(facts) !== null,
  missing: {
    en: "You have not said how soon you answer e-mails and your contact form.",
    fr: "Vous n’avez pas indiqué sous quel délai vous répondez aux e-mails et au formulaire de contact.",
    nb: "Du har ikke sagt hvor raskt du svarer på e-post og kontaktskjema.",
    es: "No has dicho cuánto tardas en responder al correo y al formulario de contacto.",
    de: "Sie haben nicht gesagt, wie bald Sie E-Mails und das Kontaktformular beantworten.",
  },
  repairAt: "/app/support",
  text(facts) {
    const texts = answerTimeText(promised(facts) ?? { within: null, unit: "hours" });
    if (!texts) throw new Error("The claim was asked for its text although it does not hold");
    return texts;
  },
  proof: (facts) => onTrustPage(facts, "support"),
};
