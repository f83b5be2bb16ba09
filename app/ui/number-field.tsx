import { TextField } from "@shopify/polaris";
import type { ComponentProps } from "react";
import { fieldId, problemAt, problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";

type Props = Bound<number | null> & { label: string } & Pick<
    ComponentProps<typeof TextField>,
    "helpText" | "suffix" | "prefix" | "min" | "max" | "step" | "disabled" | "placeholder"
  >;

/** A number, or nothing while the field is empty. */
export function NumberField({ at, value, onChange, problems, ...rest }: Props) {
  const texts = useTexts();
  const problem = problemAt(problems, at);
  return (
    <TextField
      {...rest}
      id={fieldId(at)}
      type="number"
      inputMode="decimal"
      value={value === null ? "" : String(value)}
      onChange={(typed) => onChange(numberFrom(typed))}
      error={problem ? problemText(texts, problem) : false}
      autoComplete="off"
    />
  );
}

function numberFrom(typed: string): number | null {
  const read = Number(typed);
  return typed.trim() === "" || Number.isNaN(read) ? null : read;
}
