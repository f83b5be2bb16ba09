import { Checkbox } from "@shopify/polaris";
import type { ReactNode } from "react";
import { fieldId, problemAt, problemText } from "./problem-place";
import { useTexts } from "./texts";
import type { Bound } from "./use-setting-draft";

type Props = Bound<boolean> & { label: ReactNode; helpText?: ReactNode; disabled?: boolean };

/** Yes or no. */
export function Tick({ at, value, problems, ...rest }: Props) {
  const texts = useTexts();
  const problem = problemAt(problems, at);
  return (
    <Checkbox
      {...rest}
      id={fieldId(at)}
      checked={value}
      error={problem ? problemText(texts, problem) : false}
    />
  );
}
