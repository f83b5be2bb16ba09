import { BlockStack, Checkbox, InlineError } from "@shopify/polaris";
import { fieldId, problemAt, problemText } from "../../ui/problem-place";
import { useTexts } from "../../ui/texts";
import type { Bound } from "../../ui/use-setting-draft";
import type { Choosable } from "./start-view";

type Props = Bound<string[]> & { label: string; choices: Choosable[]; max?: number };

/** Some of a few. Where no more fit, the rest waits. */
export function TickList({ at, value, onChange, problems, label, choices, max = 40 }: Props) {
  const texts = useTexts();
  const problem = problemAt(problems, at);
  const id = fieldId(at);
  const isFull = value.length >= max;
  return (
    <div id={id} role="group" aria-label={label} tabIndex={-1} style={{ outline: "none" }}>
      <BlockStack gap="050">
        {choices.map((choice) => {
          const isChosen = value.includes(choice.id);
          return (
            <Checkbox
              key={choice.id}
              label={choice.name[texts.locale]}
              checked={isChosen}
              disabled={isFull && !isChosen}
              onChange={(ticked) =>
                onChange(
                  ticked ? [...value, choice.id] : value.filter((other) => other !== choice.id),
                )
              }
            />
          );
        })}
        {problem && <InlineError fieldID={id} message={problemText(texts, problem)} />}
      </BlockStack>
    </div>
  );
}
