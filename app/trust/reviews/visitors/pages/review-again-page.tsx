import { Field } from "../../../doors/field";
import { Frame } from "../../../doors/frame";
import { PROBLEMS_ID } from "../../../doors/problem-summary";
import { ReviewProblems } from "../../authors/pages/review-problems";
import { ProductSection } from "../../authors/pages/review-form";
import { WORDS as FIELD_WORDS } from "../../authors/pages/words/in-each-language";
import { ContactFields } from "./contact-fields";
import { HiddenInputs } from "./hidden-inputs";
import type { ReviewAgainContent } from "./page";
import { WORDS } from "./words/in-each-language";

/** The storefront's form once more, with all that was typed. */
export function ReviewAgainPage({ content }: { content: ReviewAgainContent }) {
  const { locale, product, name, contact, mustShowOrder, hidden, problems } = content;
  const words = WORDS[locale].review;
  const field = FIELD_WORDS[locale].review;
  return (
    <Frame locale={locale} title={words.title({ product: product.title })}>
      <ReviewProblems {...{ locale, problems, products: [product] }} />
      <form method="post" encType="multipart/form-data" action={`?#${PROBLEMS_ID}`} noValidate>
        <Field
          {...{ locale, problems, label: field.name, name: "name", value: name }}
          help={field.nameHelp}
          autoComplete="given-name"
        />
        <ProductSection {...{ product, content: { locale, problems } }} />
        <Field
          {...{ locale, problems, label: words.experienced, name: "experienced" }}
          value={contact.experienced}
          optional
          kind="date"
        />
        <ContactFields
          {...{ locale, contact, problems, emailHelp: words.emailHelp }}
          order={mustShowOrder ? "required" : "optional"}
        />
        <p>
          <small>{words.rules}</small>
        </p>
        <HiddenInputs hidden={hidden} />
        <button type="submit">{words.send}</button>
      </form>
    </Frame>
  );
}
