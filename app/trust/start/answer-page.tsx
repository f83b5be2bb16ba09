import type { ReactNode } from "react";
import { SideBySide } from "../../ui/side-by-side";
import { useTexts } from "../../ui/texts";
import { useAnswers, type AnswersForm } from "../../ui/use-answers";
import { AnswerCard } from "./answer-card";
import type { Answers } from "./answers";
import { StartPreview } from "./preview";
import { StatedCard } from "./stated-card";
import type { StartView } from "./start-view";
import type { StatedStep } from "./steps";

type Props<Name extends StatedStep> = {
  step: Name;
  view: StartView;
  product: { title: string; picture: string | null } | null;
  children(form: AnswersForm<Answers[Name]>): ReactNode;
};

/** A step that states something: its few fields, and beside them what comes of it. */
export function AnswerPage<Name extends StatedStep>(props: Props<Name>) {
  const { step, view, product, children } = props;
  const { t } = useTexts();
  const form = useAnswers<Answers[Name]>(`/app/start/drafts/${step}`, {
    answers: view.answers[step],
    kept: view.kept[step],
  });
  const isStated = view.states[step] === "stated";
  return (
    <SideBySide
      jump={t("preview.jump")}
      aside={
        <StartPreview
          shop={view.shop}
          product={product}
          step={isStated ? null : step}
          answers={form.kept}
          onProblems={form.check}
        />
      }
    >
      {isStated ? (
        <StatedCard step={step} />
      ) : (
        <AnswerCard step={step} form={form}>
          {children(form)}
        </AnswerCard>
      )}
    </SideBySide>
  );
}
