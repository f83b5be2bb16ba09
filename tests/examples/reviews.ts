import {
  COUNTRIES_MAX,
  INCENTIVE_MAX,
  INTRO_MAX,
  SUBJECT_MAX,
  TYPE_MAX,
  TYPES_MAX,
  WORD_MAX,
  WORDS_MAX,
} from "../../app/trust/reviews/choices";
import { COUNTRY_CODES } from "../../app/trust/country-codes";
import { ORIGINS } from "../../app/trust/reviews/origins";
import type { Reviews } from "../../app/trust/reviews/reviews";
import { inThree } from "../longest-texts";

export const filled: Reviews = {
  writers: "everybody",
  invitations: {
    on: true,
    countedFrom: "delivered",
    days: 10,
    perType: [{ type: "Ullteppe", days: 30 }],
    reminderDays: 7,
    notIn: ["DE"],
    subject: { nb: "Hva synes du om teppet?", en: "How do you like the blanket?" },
    intro: { nb: "Takk for at du handlet hos oss.", en: "Thank you for buying from us." },
  },
  holds: { everything: false, words: ["idiot"], links: true, photos: true, origins: ["file"] },
  incentive: "points",
  incentiveText: {
    nb: "50 poeng, som er verdt 25 kroner ved neste kjøp.",
    en: "50 points, worth 25 kroner when you buy again.",
    de: "50 Punkte, die beim nächsten Einkauf 25 Kronen wert sind.",
  },
  questions: true,
};

export const largest: Reviews = {
  writers: "buyers",
  invitations: {
    on: true,
    countedFrom: "fulfilled",
    days: 60,
    perType: Array.from({ length: TYPES_MAX }, (_, index) => ({
      type: `${index}`.padEnd(TYPE_MAX, "t"),
      days: 60,
    })),
    reminderDays: 30,
    notIn: COUNTRY_CODES.slice(0, COUNTRIES_MAX),
    subject: inThree(SUBJECT_MAX),
    intro: inThree(INTRO_MAX),
  },
  holds: {
    everything: false,
    words: Array.from({ length: WORDS_MAX }, () => "w".repeat(WORD_MAX)),
    links: true,
    photos: true,
    origins: [...ORIGINS],
  },
  incentive: "other",
  incentiveText: inThree(INCENTIVE_MAX),
  questions: true,
};
