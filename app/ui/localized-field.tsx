import { BlockStack, Button, InlineStack } from "@shopify/polaris";
import { useContext, useState } from "react";
import { ourLocaleFor, withWords, type LocalizedText, type Texts } from "../trust/locale";
import { Field } from "./field";
import { PrimaryLanguage } from "./primary-language";
import { fieldId, problemAt } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";

type Props = Bound<LocalizedText> & {
  label: string;
  /** The shop's language that is being written. */
  language: string;
  max: number;
  /** How many lines a long text is shown with. */
  multiline?: number;
  helpText?: string;
  placeholder?: string;
  /** What shoppers read until the merchant writes something else. */
  ours?: Texts;
};

/** A text in the language that is being written. Ours stands there, ready to use, until it is changed. */
export function LocalizedField(props: Props) {
  const { at, value, onChange, problems, language, ours, multiline, helpText, ...rest } = props;
  const { t } = useTexts();
  const primary = useContext(PrimaryLanguage);
  // Whoever empties the field to write something else must not be given ours between two keys.
  const [writing, setWriting] = useState(false);
  const ourLocale = ourLocaleFor(language);
  const ready = ours && ourLocale ? ours[ourLocale] : undefined;
  const own = value[language];
  // What is missing in every language is missing in this one.
  const lack = problemAt(problems, at);
  const here = [...at, language];
  // Ours may say something else than what the merchant wrote in another language.
  const isReplaced = Object.keys(value).some((locale) => locale !== language);
  const isOurs = ready !== undefined && own === undefined && !isReplaced;
  const write = (words: string) =>
    onChange(withWords(value, language, words === ready && !isReplaced ? "" : words));
  const meanwhile = own === undefined && isReplaced && (value[primary] ?? Object.values(value)[0]);
  const help = meanwhile
    ? t("language.meanwhile", { text: shortened(meanwhile) })
    : isOurs && !writing
      ? (helpText ?? t("ours.is"))
      : helpText;

  return (
    <div id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
      <BlockStack gap="100">
        <Field
          {...rest}
          at={here}
          problems={lack ? [...problems, { ...lack, path: here }] : problems}
          value={own ?? (isOurs && !writing ? ready : "")}
          onChange={(words) => {
            setWriting(true);
            write(words);
          }}
          onBlur={() => setWriting(false)}
          {...(multiline !== undefined && { multiline })}
          helpText={help}
        />
        {ready !== undefined && !isOurs && own !== ready && (
          <InlineStack>
            <Button variant="plain" onClick={() => write(ready)}>
              {t("ours.again")}
            </Button>
          </InlineStack>
        )}
      </BlockStack>
    </div>
  );
}

const QUOTED_MAX = 90;

const shortened = (text: string) =>
  text.length > QUOTED_MAX ? `${text.slice(0, QUOTED_MAX).trimEnd()}…` : text;
