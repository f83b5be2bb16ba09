import type { Locale } from "../locale";
import type { WhatNext } from "./pages/page";
import { WORDS } from "./words/in-each-language";

/** What comes next, sentence by sentence, on the page and in the mail alike. */
export function sentencesOf({ isLate, isUnknown, promised }: WhatNext, locale: Locale): string[] {
  const words = WORDS[locale].next;
  const known = isUnknown ? [words.unknown] : [];
  if (isLate) return [...known, words.late];
  if (!promised) return [...known, words.byLawElsewhere];
  const { refundBy, sendBackBy, sendTo, cost } = promised;
  return [
    ...known,
    words.refund({ day: refundBy }),
    words.mayWait,
    words.sendBack({ day: sendBackBy }),
    sendTo === null ? words.whereLater : `${words.sendTo}\n${sendTo}`,
    ...(cost === null ? [] : [cost]),
  ];
}
