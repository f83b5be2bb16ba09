import { TextField } from "@shopify/polaris";
import type { ComponentProps } from "react";
import { fieldId, problemAt, problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";
import { useTyped } from "./use-typed";

type Props = Bound<string> & {
  label: string;
  labelHidden?: boolean;
  /** Counted as the person types, and said at once when passed; nothing is cut off. */
  max?: number;
} & Pick<
    ComponentProps<typeof TextField>,
    | "placeholder"
    | "prefix"
    | "helpText"
    | "type"
    | "disabled"
    | "requiredIndicator"
    | "inputMode"
    | "multiline"
    | "onBlur"
    | "onFocus"
  >;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const lengthOf = (text: string) => [...segmenter.segment(text)].length;

/** A text field that knows its place in the value, and so shows the problem that stands there. */
export function Field({ at, problems, max, ...props }: Props) {
  const texts = useTexts();
  const { value, ...rest } = { ...props, ...useTyped(props.value, props.onChange) };
  const problem = problemAt(problems, at);
  const length = lengthOf(value);
  const tooLong = max !== undefined && length > max;
  const error = problem
    ? problemText(texts, problem)
    : tooLong && texts.t("problems.too-long", { max });
  // A long text says it only when it matters: its corner is where the words are.
  const counted = max !== undefined && !rest.multiline;
  return (
    <TextField
      {...rest}
      id={fieldId(at)}
      value={value}
      error={error || false}
      autoComplete="off"
      suffix={counted && <span aria-hidden="true">{`${length}/${max}`}</span>}
    />
  );
}
