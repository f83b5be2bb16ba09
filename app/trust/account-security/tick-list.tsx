import { ChoiceList } from "@shopify/polaris";
import { fieldId, type Path } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { Texts } from "../locale";

type Props<Code extends string> = {
  title: string;
  at: Path;
  /** What can be ticked, in our order. */
  texts: Record<Code, Texts>;
  ticked: Code[];
  onChange(ticked: Code[]): void;
};

/** Ready sentences to be ticked, in the merchant's language; shoppers read them in theirs. */
export function TickList<Code extends string>({ title, at, texts, ticked, onChange }: Props<Code>) {
  const { locale } = useTexts();
  const codes = Object.keys(texts) as Code[];
  return (
    <div id={fieldId(at)} tabIndex={-1} style={{ outline: "none" }}>
      <ChoiceList
        title={title}
        allowMultiple
        choices={codes.map((value) => ({ value, label: texts[value][locale] }))}
        selected={ticked}
        onChange={(chosen) => onChange(codes.filter((code) => chosen.includes(code)))}
      />
    </div>
  );
}
