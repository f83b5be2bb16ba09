import { WORDS as MAIL_WORDS } from "../../invitations/mails/words/in-each-language";
import { Field } from "../../../doors/field";
import { Frame, Notice } from "../../../doors/frame";
import { WORDS as DOOR_WORDS } from "../../../doors/words/in-each-language";
import type { OwnPageContent, OwnState } from "./page";
import { PhotoTroubles } from "./photo-troubles";
import { ReviewProblems } from "./review-problems";
import { ReviewForm } from "./review-form";
import { WORDS } from "./words/in-each-language";

/** What an author sees of the own review: how it stands, and everything that may be done about it. */
export function OwnPage({ content }: { content: OwnPageContent }) {
  const { locale, product, state, form, said, photos } = content;
  const words = WORDS[locale].own;
  return (
    <Frame locale={locale} title={words.title}>
      {form && <ReviewProblems {...{ locale, problems: form.problems, products: form.products }} />}
      <Notice>
        <p>
          <b>{words.about({ product })}</b>
        </p>
        {said === "saved" && <p>{words.saved}</p>}
        {said === "wait" && <p>{DOOR_WORDS[locale].of.wait(0)}</p>}
        <State locale={locale} state={state} />
      </Notice>
      <PhotoTroubles {...{ locale, photos }} />
      {typeof state === "object" && !state.objected && <Objection content={content} />}
      {form && (
        <section>
          <h2>{words.changeTitle}</h2>
          <p>{words.changeNote}</p>
          <ReviewForm content={form} />
        </section>
      )}
      {state === "deleted" && <Act content={content} act="restore" label={words.restore} />}
      {form && state !== "deleted" && (
        <section>
          <h2>{words.deleteTitle}</h2>
          <p>{words.deleteText}</p>
          <Act content={content} act="delete" label={words.delete} />
        </section>
      )}
    </Frame>
  );
}

function State({ locale, state }: { locale: OwnPageContent["locale"]; state: OwnState }) {
  const words = WORDS[locale].own;
  if (typeof state === "object") {
    return (
      <>
        <p>{state.isDeleted ? words.deletedByShop : words.refused}</p>
        <p>{MAIL_WORDS[locale].author.refused.reason[state.refusedFor]}</p>
        {state.objected && <p>{words.objected}</p>}
      </>
    );
  }
  return <p>{state === "deleted-by-shop" ? words.deletedByShop : words[state]}</p>;
}

function Objection({ content: { locale, action, objection } }: { content: OwnPageContent }) {
  const words = WORDS[locale].own;
  const { text, problem, max } = objection;
  return (
    <section>
      <h2>{words.objectTitle}</h2>
      <p>{words.objectText}</p>
      <form method="post" encType="multipart/form-data" action={action} noValidate>
        <Field
          {...{ locale, name: "objection", label: words.objectLabel, value: text, kind: "text" }}
          problems={problem ? [{ field: "objection", code: problem, max }] : []}
        />
        <button type="submit" className="button" name="act" value="object">
          {words.object}
        </button>
      </form>
    </section>
  );
}

type ActProps = { content: OwnPageContent; act: "delete" | "restore"; label: string };

const Act = ({ content, act, label }: ActProps) => (
  <form method="post" encType="multipart/form-data" action={content.action}>
    <button type="submit" className="button" name="act" value={act}>
      {label}
    </button>
  </form>
);
