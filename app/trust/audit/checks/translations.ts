import { languageOf } from "../../locale";
import type { Check } from "../check";
import type { AuditFacts } from "../facts";
import { proofIn } from "../proof";
import { publishedLocales } from "../published-locales";
import { atField } from "../repair";
import { pageOf } from "../../setting-page";
import { textsIn } from "../texts-in";

/** Written in some language of the shop, and missing in another that shoppers can choose. */
const untranslated = ({ shop, settings }: AuditFacts) =>
  textsIn(settings)
    // Official words that exist in some languages only: `guarantee-notice` looks at them.
    .filter(({ setting, path }) => setting !== "guarantee" || path[0] !== "notice")
    .flatMap((written) =>
      publishedLocales(shop)
        .filter((locale) => !(locale in written.text) && !(languageOf(locale) in written.text))
        .map((locale) => ({ ...written, locale })),
    );

export const translations: Check<"translations"> = {
  id: "translations",
  group: "texts",
  law: null,
  applies: ({ shop }) => publishedLocales(shop).length > 1,
  passes: (facts) => untranslated(facts).length === 0,
  proof: (facts) =>
    proofIn(
      "entered",
      "setting",
      ...new Set(
        (untranslated(facts).length > 0 ? untranslated(facts) : textsIn(facts.settings)).map(
          ({ setting }) => setting,
        ),
      ),
    ),
  repair: (facts) => {
    const [first] = untranslated(facts);
    return first
      ? atField(pageOf(first.setting), ...first.path, first.locale)
      : atField("/app/facts");
  },
};
