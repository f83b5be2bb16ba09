import type { Locale } from "../../locale";
import { sentencesOf } from "../sentences";
import { WORDS } from "../words/in-each-language";
import type { WhatNext } from "./page";

/** What the buyer can expect, and has to do. */
export const WhatComesNext = ({ locale, next }: { locale: Locale; next: WhatNext }) => (
  <section>
    <h2>{WORDS[locale].next.title}</h2>
    {sentencesOf(next, locale).map((sentence) => (
      <p key={sentence} className="tillit-ask-lines">
        {sentence}
      </p>
    ))}
  </section>
);
