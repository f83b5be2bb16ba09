import type { Locale } from "../../locale";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { nb } from "./nb";
import type { RuleWords } from "./words";

export const RULE_WORDS: Record<Locale, RuleWords> = { en, fr, nb, es, de };
