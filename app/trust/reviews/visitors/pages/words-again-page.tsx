import { Field } from "../../../doors/field";
import { Frame } from "../../../doors/frame";
import { ProblemSummary, PROBLEMS_ID } from "../../../doors/problem-summary";
import { WORDS as FIELD_WORDS } from "../../authors/pages/words/in-each-language";
import { ContactFields } from "./contact-fields";
import { HiddenInputs } from "./hidden-inputs";
import type { WordsAgainContent } from "./page";
import { WORDS } from "./words/in-each-language";

/** The form of a question, or of an answer, once more, with all that was typed. */
export function WordsAgainPage({ content }: { content: WordsAgainContent }) {
  const { locale, product, questionId, body, name, contact, hidden, problems } = content;
  const { question, answer, review } = WORDS[locale];
  const field = FIELD_WORDS[locale].review;
  const isAnswer = questionId !== "";
  const words = isAnswer ? answer : question;
  return (
    <Frame locale={locale} title={isAnswer ? answer.title : question.title({ product })}>
      <ProblemSummary {...{ locale, problems }} />
      <form method="post" action={`?#${PROBLEMS_ID}`} noValidate>
        <Field
          {...{ locale, problems, label: words.label, name: "body", value: body }}
          kind="text"
        />
        <Field
          {...{ locale, problems, label: field.name, name: "name", value: name }}
          help={field.nameHelp}
          autoComplete="given-name"
        />
        <ContactFields
          {...{ locale, contact, problems, emailHelp: words.emailHelp }}
          order={isAnswer ? "required" : null}
        />
        {isAnswer && <input type="hidden" name="question" value={questionId} />}
        <HiddenInputs hidden={hidden} />
        <button type="submit">{review.send}</button>
      </form>
    </Frame>
  );
}
