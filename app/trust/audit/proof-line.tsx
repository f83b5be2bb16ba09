import { Text } from "@shopify/polaris";
import { day } from "../../ui/day";
import { languageName } from "../../ui/language-names";
import { useTexts } from "../../ui/texts";
import type { Texts } from "../../i18n";
import type { Found, Proof } from "./proof";

/** Where it was looked, and what was found there. */
export function ProofLine({ proof: { looked, found } }: { proof: Proof }) {
  const texts = useTexts();
  const names = found.flatMap((one) => nameOf(one, texts) ?? []);
  const list = new Intl.ListFormat(texts.locale).format(names);
  return (
    <Text as="p" tone="subdued" breakWord>
      {texts.t(`audit.looked.${looked}`)}
      {names.length > 0 && ` (${list})`}
    </Text>
  );
}

/** Null: what was found has no name that this page knows. */
function nameOf({ kind, value }: Found, { locale, named }: Texts): string | null {
  switch (kind) {
    case "count":
    case "address":
      return value;
    case "words":
      return value === "" ? null : `“${value}”`;
    case "day":
      return day(value, locale);
    case "locale":
      return languageName(value, locale);
    case "setting":
    case "block":
      return named(`settings.${value.replaceAll("-", "_")}.title`);
    case "policy":
      return named(`audit.page.policies.${value}`);
    case "detail":
      return named(`audit.page.details.${value}`);
    case "channel":
    case "claim":
    case "method":
    case "code":
      return null;
  }
}
