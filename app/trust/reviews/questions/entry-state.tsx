import { Badge } from "@shopify/polaris";
import { useTexts } from "../../../ui/texts";
import type { Listed } from "./listed-question";

const TONES = {
  shown: "success",
  held: "attention",
  refused: "critical",
  deleted: undefined,
} as const;

/** What became of a question or an answer, and why. */
export function EntryState({ entry: { state, heldFor } }: { entry: Listed }) {
  const { t } = useTexts();
  return (
    <>
      <Badge tone={TONES[state]}>{t(`shopperQuestions.states.${state}`)}</Badge>
      {state === "held" && heldFor.length > 0 && (
        <span>{heldFor.map((reason) => t(`shopperQuestions.heldFor.${reason}`)).join(" · ")}</span>
      )}
    </>
  );
}
