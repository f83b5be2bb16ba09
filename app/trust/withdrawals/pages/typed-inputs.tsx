import { ChosenInputs } from "./chosen-inputs";
import type { ConfirmContent } from "./page";
import { UnseenInputs } from "./unseen-inputs";

/** What was typed in the first step, which the second sends along: it is kept nowhere else. */
export const TypedInputs = ({
  content: { typed, unseen },
}: {
  content: Pick<ConfirmContent, "typed" | "unseen">;
}) => (
  <>
    {(["name", "order", "email", "extent", "items"] as const).map((name) => (
      <input type="hidden" key={name} name={name} value={typed[name]} />
    ))}
    <ChosenInputs chosen={typed.chosen} />
    <UnseenInputs unseen={unseen} />
  </>
);
