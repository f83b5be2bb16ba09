import type { Questions } from "../../../app/trust/questions/questions.ts";

/**
 * One question was never answered, one answer still has the outline's gap, and one sends people to a
 * platform that was closed in July 2025.
 */
export const questions: Questions = {
  groups: [
    {
      id: "group-1",
      name: {},
      questions: [
        {
          id: "question-1",
          question: { de: "Ist die Bezahlung sicher?" },
          answer: {
            de: "Ja, bei uns kaufen Sie 100 % sicher ein. Unser Shop ist SSL-zertifiziert und alle Daten sind garantiert geschützt.",
          },
        },
        { id: "question-2", question: { de: "Wo ist meine Bestellung?" }, answer: {} },
        {
          id: "question-3",
          question: { de: "Wie lange dauert die Lieferung?" },
          answer: { de: "Innerhalb Deutschlands dauert sie [… Tage]." },
        },
        {
          id: "question-4",
          question: { de: "Wo kann ich mich beschweren?" },
          answer: {
            de: "Auf der OS-Plattform der EU-Kommission: https://ec.europa.eu/consumers/odr/",
          },
        },
      ],
    },
  ],
};
