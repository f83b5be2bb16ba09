import type { Reviews } from "../../../app/trust/reviews/reviews.ts";

export const reviews: Reviews = {
  writers: "everybody",
  invitations: {
    on: true,
    countedFrom: "delivered",
    days: 10,
    perType: [],
    reminderDays: 7,
    notIn: ["DE"],
    subject: {},
    intro: {
      nb: "Takk for at du handlet hos oss. Vi er tre personer i Trondheim og leser alt du skriver.",
      en: "Thank you for buying from us. We are three people in Trondheim and read all that you write.",
      de: "Vielen Dank für Ihren Einkauf. Wir sind zu dritt in Trondheim und lesen alles, was Sie schreiben.",
    },
  },
  holds: { everything: false, words: [], links: true, photos: false, origins: [] },
  incentive: "none",
  incentiveText: {},
  questions: true,
};
