import { Field } from "../../doors/field";
import { Frame } from "../../doors/frame";
import { ProblemSummary } from "../../doors/problem-summary";
import type { Locale } from "../../locale";
import { WORDS } from "../words/in-each-language";
import type { CancelContent, Subject } from "./page";
import { PaidList } from "./paid-list";

/** The form by which a buyer asks that an order be stopped. */
export function CancelPage({ content }: { content: CancelContent }) {
  const { locale, action, subject, words: own, problems } = content;
  const words = WORDS[locale].form;
  return (
    <Frame locale={locale} title={words.title}>
      <ProblemSummary {...{ locale, problems }} />
      <p>{words.intro}</p>
      {own && <p style={{ whiteSpace: "pre-line" }}>{own}</p>}
      <form method="post" action={action} noValidate>
        <About {...{ locale, subject, problems }} />
        <button type="submit">{words.send}</button>
      </form>
    </Frame>
  );
}

type Props = { locale: Locale; subject: Subject; problems: CancelContent["problems"] };

function About({ locale, subject, problems }: Props) {
  const words = WORDS[locale].form;
  switch (subject.is) {
    case "known":
      return (
        <>
          <p>{words.about({ order: subject.order })}</p>
          <PaidList locale={locale} paid={subject.paid} />
        </>
      );
    case "chosen":
      return (
        <>
          <fieldset className="tillit-ask-choices">
            <legend>{words.choose}</legend>
            {subject.orders.map(({ id, number, day }, index) => (
              <label key={id}>
                <input type="radio" name="chosen" value={id} defaultChecked={index === 0} />
                {words.chosen({ order: number, day })}
              </label>
            ))}
          </fieldset>
          <p>
            <a href={subject.other}>{words.other}</a>
          </p>
          <PaidList locale={locale} paid={[]} />
        </>
      );
    case "typed":
      return (
        <>
          <Field
            {...{ locale, problems, name: "number", value: subject.number }}
            label={words.order}
            help={words.orderHelp}
          />
          <Field
            {...{ locale, problems, name: "email", value: subject.email, kind: "email" }}
            label={words.email}
            help={words.emailHelp}
            autoComplete="email"
          />
          <Ways locale={locale} ways={subject.ways} />
        </>
      );
  }
}

/** Of every way to pay: which one it was, is not said to somebody who may be anybody. */
function Ways({
  locale,
  ways,
}: {
  locale: Locale;
  ways: Extract<Subject, { is: "typed" }>["ways"];
}) {
  const words = WORDS[locale];
  const told = ways.filter(({ refund }) => refund !== null);
  return (
    <>
      <p>{words.money}</p>
      {told.length > 0 && (
        <details>
          <summary>{words.form.eachMethod}</summary>
          <ul>
            {told.map(({ method, refund }) => (
              <li key={method}>
                <b>{method}</b>: {refund}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
