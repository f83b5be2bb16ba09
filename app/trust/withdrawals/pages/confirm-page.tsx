import { Frame } from "../../doors/frame";
import { PROBLEMS_ID } from "../../doors/problem-summary";
import { WORDS } from "../words/in-each-language";
import type { ConfirmContent } from "./page";
import { StatementRows } from "./statement-rows";
import { STYLE } from "./style";
import { TroubleNotice } from "./trouble-notice";
import { TypedInputs } from "./typed-inputs";

/** The second step: what is declared, and one button that says nothing else (Directive 2011/83/EU, Art. 11a(3)). */
export function ConfirmPage({ content }: { content: ConfirmContent }) {
  const { locale, labels, shop, action, rows, key, trouble } = content;
  const words = WORDS[locale].confirm;
  return (
    <Frame locale={locale} title={words.title}>
      <style dangerouslySetInnerHTML={{ __html: STYLE }} />
      {trouble && <TroubleNotice {...{ locale, trouble }} step="confirm" />}
      <p>{words.statement({ shop })}</p>
      <StatementRows rows={rows} />
      <form method="post" action={`${action}#${PROBLEMS_ID}`}>
        <TypedInputs content={content} />
        <input type="hidden" name="key" value={key} />
        <p>{words.effect}</p>
        <button type="submit" className="button" name="act" value="confirm">
          {labels.confirm}
        </button>
      </form>
      <form method="post" action={action}>
        <TypedInputs content={content} />
        <button type="submit" className="tillit-ask-quiet" name="act" value="change">
          {words.change}
        </button>
      </form>
    </Frame>
  );
}
