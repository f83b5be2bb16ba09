import type { Cancellations } from "../../../app/trust/cancellation/cancellations.ts";

export const cancellation: Cancellations = {
  on: true,
  words: {
    nb: "Vi pakker hverdager klokken 14. Spør du før det, rekker vi som regel å stoppe ordren.",
    en: "We pack on working days at two o’clock. If you ask before that, we can usually stop the order.",
    de: "Wir packen werktags um 14 Uhr. Wer vorher fragt, dessen Bestellung können wir meist noch stoppen.",
  },
};
