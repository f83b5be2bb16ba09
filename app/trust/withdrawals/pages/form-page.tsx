import { Field } from "../../doors/field";
import { Frame } from "../../doors/frame";
import { ProblemSummary, PROBLEMS_ID } from "../../doors/problem-summary";
import { WORDS } from "../words/in-each-language";
import { ChosenInputs } from "./chosen-inputs";
import { ExtentFields } from "./extent-fields";
import type { FormContent } from "./page";
import { STYLE } from "./style";
import { TroubleNotice } from "./trouble-notice";
import { UnseenInputs } from "./unseen-inputs";
import { WhereToWrite } from "./where-to-write";

/** The first step: what the law lets a shop ask for, and no more (Directive 2011/83/EU, Art. 11a(2)). */
export function FormPage({ content }: { content: FormContent }) {
  const { locale, labels, shop, action, order, recent, another, typed, problems } = content;
  const { asksOrder, unseen, trouble, reach, modelForm, words: own } = content;
  const words = WORDS[locale].form;
  const common = { locale, problems };
  return (
    <Frame locale={locale} title={labels.withdraw}>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      {trouble && <TroubleNotice {...{ locale, trouble }} step="form" />}
      <ProblemSummary {...common} />
      <p>{words.intro({ shop })}</p>
      {own && <p style={{ whiteSpace: "pre-line" }}>{own}</p>}
      {recent.length > 0 && !order && (
        <nav aria-label={words.yourOrders}>
          <p>
            <b>{words.yourOrders}</b>
          </p>
          <ul>
            {recent.map(({ number, date, address }) => (
              <li key={address}>
                <a href={address}>{words.order({ number, date })}</a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <form method="post" action={`${action}#${PROBLEMS_ID}`} noValidate>
        {order && (
          <p>
            <b>{words.order(order)}</b>
            {another && (
              <>
                <br />
                <a href={another}>{words.anotherOrder}</a>
              </>
            )}
          </p>
        )}
        <Field
          {...{ ...common, label: words.name, name: "name", value: typed.name }}
          autoComplete="name"
        />
        {asksOrder && (
          <Field
            {...{ ...common, label: words.number, help: words.numberHelp }}
            {...{ name: "order", value: typed.order }}
          />
        )}
        <Field
          {...{ ...common, label: words.email, help: words.emailHelp }}
          {...{ name: "email", value: typed.email, kind: "email", autoComplete: "email" }}
        />
        <ExtentFields {...{ ...common, order, typed }} />
        {trouble && <ChosenInputs chosen={typed.chosen} />}
        <UnseenInputs unseen={unseen} />
        <p>{words.next}</p>
        <button type="submit" className="button">
          {labels.withdraw}
        </button>
      </form>
      <section>
        <p>{words.otherWays}</p>
        {reach && <WhereToWrite reach={reach} />}
        <p>
          <a href={modelForm}>{words.model}</a>
        </p>
      </section>
    </Frame>
  );
}
