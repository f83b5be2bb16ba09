import { Select } from "@shopify/polaris";
import type { ComponentProps } from "react";
import { fieldId, problemAt, problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";

type Props<Value extends string> = Omit<Bound<Value>, "onChange"> & {
  label: string;
  options: { value: Value; label: string }[];
  // As a method, so that a field bound to any text takes it.
  onChange(value: Value): void;
} & Pick<ComponentProps<typeof Select>, "helpText" | "disabled" | "labelHidden" | "placeholder">;

/** One of a few. */
export function Choice<Value extends string>({ at, problems, onChange, ...rest }: Props<Value>) {
  const texts = useTexts();
  const problem = problemAt(problems, at);
  return (
    <Select
      {...rest}
      id={fieldId(at)}
      onChange={(value) => onChange(value as Value)}
      error={problem ? problemText(texts, problem) : false}
    />
  );
}
