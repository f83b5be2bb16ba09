import type { Texts } from "../locale";
import type { AnswerTime, AnswerUnit } from "./answer-units";

const ROUGHLY_MINUTES = { minutes: 1, hours: 60, days: 1440, "working-days": 1440 } as const;

/** For comparing: a working day may be three days away, so it counts as longer than a day. */
export const patience = ({ within, unit }: AnswerTime) =>
  within === null ? 0 : within * ROUGHLY_MINUTES[unit] + (unit === "working-days" ? 1 : 0);

/** “Answer within 24 hours”, in our languages; null without a promise. */
export function answerTimeText({ within, unit }: AnswerTime): Texts | null {
  if (within === null) return null;
  return within === 1 ? ONE[unit] : MANY[unit](within);
}

const ONE: Record<AnswerUnit, Texts> = {
  minutes: {
    en: "Answer within one minute",
    fr: "Réponse en une minute",
    nb: "Svar innen ett minutt",
    es: "Respuesta en un minuto",
    de: "Antwort innerhalb einer Minute",
  },
  hours: {
    en: "Answer within one hour",
    fr: "Réponse en une heure",
    nb: "Svar innen én time",
    es: "Respuesta en una hora",
    de: "Antwort innerhalb einer Stunde",
  },
  days: {
    en: "Answer within one day",
    fr: "Réponse sous un jour",
    nb: "Svar innen én dag",
    es: "Respuesta en un día",
    de: "Antwort innerhalb eines Tages",
  },
  "working-days": {
    en: "Answer within one working day",
    fr: "Réponse sous un jour ouvré",
    nb: "Svar innen én arbeidsdag",
    es: "Respuesta en un día laborable",
    de: "Antwort innerhalb eines Arbeitstags",
  },
};

const MANY: Record<AnswerUnit, (within: number) => Texts> = {
  minutes: (within) => ({
    en: `Answer within ${within} minutes`,
    fr: `Réponse en ${within} minutes`,
    nb: `Svar innen ${within} minutter`,
    es: `Respuesta en ${within} minutos`,
    de: `Antwort innerhalb von ${within} Minuten`,
  }),
  hours: (within) => ({
    en: `Answer within ${within} hours`,
    fr: `Réponse sous ${within} heures`,
    nb: `Svar innen ${within} timer`,
    es: `Respuesta en ${within} horas`,
    de: `Antwort innerhalb von ${within} Stunden`,
  }),
  days: (within) => ({
    en: `Answer within ${within} days`,
    fr: `Réponse sous ${within} jours`,
    nb: `Svar innen ${within} dager`,
    es: `Respuesta en ${within} días`,
    de: `Antwort innerhalb von ${within} Tagen`,
  }),
  "working-days": (within) => ({
    en: `Answer within ${within} working days`,
    fr: `Réponse sous ${within} jours ouvrés`,
    nb: `Svar innen ${within} arbeidsdager`,
    es: `Respuesta en ${within} días laborables`,
    de: `Antwort innerhalb von ${within} Arbeitstagen`,
  }),
};

/** Where somebody sits and waits, a promise of minutes or hours counts only while they sit there. */
export function whileOpen(said: Texts, { unit }: AnswerTime): Texts {
  if (unit === "days" || unit === "working-days") return said;
  return {
    en: `${said.en} while we are open`,
    fr: `${said.fr} pendant nos horaires`,
    nb: `${said.nb} i åpningstiden`,
    es: `${said.es} dentro del horario`,
    de: `${said.de} während der Öffnungszeiten`,
  };
}
