import type { Cancellations } from "../../app/trust/cancellation/cancellations";
import { WORDS_MAX } from "../../app/trust/cancellation/choices";
import { inThree } from "../longest-texts";

export const filled: Cancellations = {
  on: true,
  words: {
    nb: "Vi pakker hverdager klokken 14. Etter det er det ofte for sent.",
    en: "We pack on working days at two o’clock. After that it is often too late.",
  },
};

export const largest: Cancellations = { on: true, words: inThree(WORDS_MAX) };
