import type { Locale } from "../../../locale";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { nb } from "./nb";
import type { Words } from "./words";

export const WORDS: Record<Locale, Words> = { en, fr, nb, es, de };
