import { TextField } from "@shopify/polaris";
import type { ComponentProps } from "react";
import type { Problem } from "../trust/problem";
import { fieldId, problemAt, problemText, type Path } from "./problem-place";
import { useTexts } from "./texts";

type Props = {
  label: string;
  labelHidden?: boolean;
  value: string;
  onChange(value: string): void;
  at: Path;
  problems: Problem[];
  /** Counted as the person types, and said at once when passed; nothing is cut off. */
  max?: number;
} & Pick<
  ComponentProps<typeof TextField>,
  "placeholder" | "helpText" | "type" | "disabled" | "requiredIndicator" | "inputMode"
>;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });
const lengthOf = (text: string) => [...segmenter.segment(text)].length;

/** A text field that knows its place in the value, and so shows the problem that stands there. */
export function Field({ at, problems, max, value, ...rest }: Props) {
  const texts = useTexts();
  const problem = problemAt(problems, at);
  const length = lengthOf(value);
  const tooLong = max !== undefined && length > max;
  const error = problem
    ? problemText(texts, problem)
    : tooLong && texts.t("problems.too-long", { max });
  return (
    <TextField
      {...rest}
      id={fieldId(at)}
      value={value}
      error={error || false}
      autoComplete="off"
      suffix={max === undefined ? undefined : <span aria-hidden="true">{`${length}/${max}`}</span>}
    />
  );
}
