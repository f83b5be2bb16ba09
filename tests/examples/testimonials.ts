import { NO_CONSENT } from "../../app/trust/testimonials/consent-lack";
import {
  CONSENT_BY_MAX,
  CONSENT_NOTE_MAX,
  HEADING_MAX,
  NAME_MAX,
  QUOTE_MAX,
  ROLE_MAX,
  STORY_MAX,
  TESTIMONIALS_MAX,
  TITLE_MAX,
  TRANSCRIPT_MAX,
} from "../../app/trust/testimonials/limits";
import type { Testimonial, Testimonials } from "../../app/trust/testimonials/testimonials";
import { inThree } from "../longest-texts";

const PICTURE = {
  url: "https://cdn.shopify.com/s/files/1/ingrid.jpg?v=1",
  width: 600,
  height: 600,
};
const POSTER = { url: "https://cdn.shopify.com/s/files/1/cafe.jpg?v=1", width: 1920, height: 1080 };

export const aTestimonial = (overrides: Partial<Testimonial> = {}): Testimonial => ({
  id: "ingrid",
  quote: {
    nb: "Teppet holder varmen gjennom hele vinteren.\nJeg har kjøpt ett til hver av barna.",
    en: "The blanket keeps warm all winter.\nI have bought one for each of my children.",
    de: "Die Decke hält den ganzen Winter warm.\nIch habe jedem meiner Kinder eine gekauft.",
  },
  name: "Ingrid Solberg",
  role: {
    nb: "Kafévert i Trondheim",
    en: "Runs a café in Trondheim",
    de: "Führt ein Café in Trondheim",
  },
  picture: PICTURE,
  date: "2026-03-04",
  given: "nothing",
  tie: "none",
  title: {},
  story: {},
  video: null,
  consent: {
    by: "Ingrid Solberg",
    on: "2026-03-06",
    how: "email",
    note: "E-post 6. mars, mappen Omtaler",
    withdrawn: false,
  },
  ...overrides,
});

export const filled: Testimonials = {
  heading: {
    nb: "Det sier folk om oss",
    en: "What people say about us",
    de: "Was man über uns sagt",
  },
  testimonials: [
    aTestimonial({
      title: {
        nb: "Fjorten stoler og ett teppe",
        en: "Fourteen chairs and one blanket",
        de: "Vierzehn Stühle und eine Decke",
      },
      story: {
        nb: "Da kaféen åpnet igjen, trengte vi tepper til uteplassen.\n\nVi prøvde ett først. Nå har vi fjorten.",
        en: "When the café opened again, we needed blankets for the tables outside.\n\nWe tried one first. Now we have fourteen.",
        de: "Als das Café wieder öffnete, brauchten wir Decken für die Tische draußen.\n\nZuerst haben wir eine ausprobiert. Jetzt haben wir vierzehn.",
      },
      video: {
        address: "https://cdn.shopify.com/videos/c/o/v/0f1e2d.mp4",
        poster: POSTER,
        captions: "in-picture",
        transcript: {
          nb: "Vi prøvde ett teppe først.",
          en: "We tried one blanket first.",
          de: "Zuerst haben wir eine Decke ausprobiert.",
        },
      },
    }),
    aTestimonial({
      id: "jonas",
      quote: { nb: "Pakken kom på to dager.", de: "Das Paket war in zwei Tagen da." },
      name: "Jonas",
      role: {},
      picture: null,
      date: null,
      given: "discount",
      tie: "staff",
      video: {
        address: "https://www.youtube.com/watch?v=abcdefghijk",
        poster: null,
        captions: "none",
        transcript: {},
      },
      consent: { ...NO_CONSENT, by: "Jonas", on: "2026-05-01", how: "spoken" },
    }),
    aTestimonial({
      id: "silent",
      name: "Somebody who has not agreed",
      consent: NO_CONSENT,
    }),
  ],
};

const longAddress = (start: string, end: string) =>
  `${start}${"p".repeat(490 - start.length - end.length)}${end}`;

export const largest: Testimonials = {
  heading: inThree(HEADING_MAX),
  testimonials: Array.from({ length: TESTIMONIALS_MAX }, (_, index) =>
    aTestimonial({
      id: `testimonial-${index}`,
      quote: inThree(QUOTE_MAX),
      name: "n".repeat(NAME_MAX),
      role: inThree(ROLE_MAX),
      picture: { ...PICTURE, url: longAddress("https://cdn.shopify.com/", ".jpg") },
      title: inThree(TITLE_MAX),
      story: inThree(STORY_MAX),
      video: {
        address: longAddress("https://cdn.shopify.com/", ".mp4"),
        poster: { ...POSTER, url: longAddress("https://cdn.shopify.com/", ".jpg") },
        captions: "in-picture",
        transcript: inThree(TRANSCRIPT_MAX),
      },
      consent: {
        by: "b".repeat(CONSENT_BY_MAX),
        on: "2026-03-06",
        how: "email",
        note: "n".repeat(CONSENT_NOTE_MAX),
        withdrawn: false,
      },
    }),
  ),
};
