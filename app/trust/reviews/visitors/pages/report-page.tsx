import { Field } from "../../../doors/field";
import { Frame } from "../../../doors/frame";
import { ProblemSummary, PROBLEMS_ID } from "../../../doors/problem-summary";
import { WORDS as DOOR_WORDS } from "../../../doors/words/in-each-language";
import { WORDS as MAIL_WORDS } from "../../invitations/mails/words/in-each-language";
import { REFUSAL_REASONS } from "../../refusal-reasons";
import type { ReportContent } from "./page";
import { WORDS } from "./words/in-each-language";

/** Why a review should not be there: the same reasons for which the shop may refuse one. */
export function ReportPage({ content }: { content: ReportContent }) {
  const { locale, reviewId, said, reason, text, returnTo, problems } = content;
  const words = WORDS[locale].report;
  const { reason: refused } = MAIL_WORDS[locale].author.refused;
  const reasons = { ...refused, "not-a-buyer": words.notBuyer };
  const problem = problems.find(({ field }) => field === "reason");
  return (
    <Frame locale={locale} title={words.title}>
      <ProblemSummary {...{ locale, problems }} />
      <blockquote>
        {said.title && (
          <p>
            <b>{said.title}</b>
          </p>
        )}
        <p>{said.body}</p>
        <p>
          <small>{said.author}</small>
        </p>
      </blockquote>
      <p>{words.intro}</p>
      <form method="post" action={`?#${PROBLEMS_ID}`} noValidate>
        <fieldset
          className="tillit-ask-choices"
          aria-describedby={problem ? "reason-problem" : undefined}
        >
          <legend>{words.reason}</legend>
          {REFUSAL_REASONS.map((known, index) => (
            <label key={known}>
              <input
                type="radio"
                id={index === 0 ? "reason" : `reason-${known}`}
                name="reason"
                value={known}
                defaultChecked={reason === known}
              />
              {reasons[known]}
            </label>
          ))}
          {problem && (
            <span className="tillit-ask-problem" id="reason-problem">
              {DOOR_WORDS[locale].of[problem.code](problem.max)}
            </span>
          )}
        </fieldset>
        <Field
          {...{ locale, problems, label: words.text, name: "text", value: text }}
          optional
          kind="text"
        />
        <input type="hidden" name="id" value={reviewId} />
        <input type="hidden" name="return_to" value={returnTo} />
        <input type="hidden" name="lang" value={locale} />
        <button type="submit">{words.send}</button>
      </form>
    </Frame>
  );
}
