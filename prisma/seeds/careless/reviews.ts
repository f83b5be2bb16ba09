import type { Reviews } from "../../../app/trust/reviews/reviews.ts";

/** Looks at everything first, and gives something for it. */
export const reviews: Reviews = {
  writers: "everybody",
  invitations: {
    on: false,
    countedFrom: "fulfilled",
    days: 0,
    perType: [],
    reminderDays: null,
    notIn: [],
    subject: {},
    intro: {},
  },
  holds: {
    everything: true,
    words: ["Abzocke", "Schrott", "nie wieder"],
    links: true,
    photos: true,
    origins: [],
  },
  incentive: "discount",
  incentiveText: { de: "Bei der nächsten Bestellung ziehen wir 5 Euro ab." },
  questions: false,
};
