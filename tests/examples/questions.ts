import {
  ANSWER_MAX,
  GROUP_NAME_MAX,
  GROUPS_MAX,
  QUESTION_MAX,
  QUESTIONS_MAX,
} from "../../app/trust/questions/limits";
import type { Questions } from "../../app/trust/questions/questions";
import { inThree } from "../longest-texts";

export const filled: Questions = {
  groups: [
    {
      id: "group-1",
      name: { nb: "Levering", en: "Delivery" },
      questions: [
        {
          id: "question-1",
          question: { nb: "Når kommer pakken min?", en: "When will my parcel arrive?" },
          answer: {
            nb: "Vi sender innen to arbeidsdager. I Norge er pakken framme etter to til fire dager.\n\nDu får en melding med sporingsnummer når den er sendt.",
            en: "We send it within two working days. In Norway it takes another two to four days.\n\nYou get a message with a tracking number as soon as it is on its way.",
          },
        },
        {
          id: "question-2",
          question: { nb: "Sender dere til utlandet?", en: "Do you ship abroad?" },
          answer: {
            nb: "Ja, til Sverige og Tyskland.",
            en: "Yes, to Sweden and Germany.",
          },
        },
      ],
    },
    {
      id: "group-2",
      name: { nb: "Retur", en: "Returns" },
      questions: [
        {
          id: "question-3",
          question: { nb: "Hvordan sender jeg noe tilbake?", en: "How do I send something back?" },
          answer: {
            nb: "Skriv til oss, så får du en returetikett på e-post.",
            en: "Write to us and we send you a return label by e-mail.",
          },
        },
        {
          id: "question-4",
          question: { nb: "Kan jeg bytte størrelse?", en: "Can I change the size?" },
          answer: { nb: "Ja, vi bytter så lenge vi har størrelsen på lager." },
        },
        {
          id: "question-5",
          question: { nb: "Når får jeg pengene tilbake?", en: "When do I get my money back?" },
          answer: {
            nb: "Innen fem arbeidsdager etter at pakken er hos oss.",
            en: "Within five working days after the parcel has reached us.",
          },
        },
      ],
    },
  ],
};

export const largest: Questions = {
  groups: Array.from({ length: GROUPS_MAX }, (_, group) => ({
    id: `group-${group}`,
    name: inThree(GROUP_NAME_MAX),
    questions: Array.from({ length: QUESTIONS_MAX }, (_, index) => ({
      id: `question-${group}-${index}`,
      question: inThree(QUESTION_MAX),
      answer: inThree(ANSWER_MAX),
    })),
  })),
};
