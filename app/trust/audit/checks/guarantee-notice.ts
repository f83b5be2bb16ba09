import { dayOf } from "../../day";
import { languageOf } from "../../locale";
import { primaryLocale } from "../../shop-facts";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { publishedLocales } from "../published-locales";
import { atField } from "../repair";
import { sellsInEu } from "../selling";

/** Implementing Regulation (EU) 2025/1960: the official file exists in these languages and in no other. */
const OFFICIAL = new Set(
  "bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv".split(" "),
);

const hasBegun = (now: Date) => dayOf(now) >= "2026-09-27";

/** A shop that sells in none of them shows the notice in whichever it has. */
const missing = ({ shop, settings }: AuditFacts) =>
  publishedLocales(shop).filter(
    (locale) =>
      OFFICIAL.has(languageOf(locale)) &&
      !(locale in settings.guarantee.notice.pictures) &&
      !(languageOf(locale) in settings.guarantee.notice.pictures),
  );

export const guaranteeNotice: Check<"guarantee-notice"> = {
  id: "guarantee-notice",
  group: "returns",
  law: "Directive 2011/83/EU, Art. 6(1)(l)",
  applies: (facts) => hasBegun(facts.now) && sellsInEu(facts),
  passes: (facts) =>
    Object.keys(facts.settings.guarantee.notice.pictures).length > 0 && missing(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "locale",
      ...(missing(facts).length > 0
        ? missing(facts)
        : Object.keys(facts.settings.guarantee.notice.pictures)),
    ),
  repair: (facts) =>
    atField("/app/guarantee", "notice", "pictures", missing(facts)[0] ?? primaryLocale(facts.shop)),
};
