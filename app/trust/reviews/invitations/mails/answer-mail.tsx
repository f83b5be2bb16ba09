import { Button, Heading, Layout, Paragraphs, Quote, Small } from "../../../mails/layout";
import type { AnswerContent } from "./mail";
import { WORDS } from "./words/in-each-language";

/** What somebody is told who asked about a product and left an address for that: once, at the first answer. */
export function AnswerMail({ content }: { content: AnswerContent }) {
  const { locale, shop, question, answer, product, links } = content;
  const words = WORDS[locale].answered;
  const said = { shop: shop.name, product };
  return (
    <Layout
      locale={locale}
      title={words.subject(said)}
      shop={shop}
      foot={<Small>{words.why(said)}</Small>}
    >
      <Paragraphs text={WORDS[locale].hello(null)} />
      <Paragraphs text={introOf(content)} />
      <Quote>
        <Paragraphs text={answer.body} />
      </Quote>
      <Button to={links.question}>{words.button}</Button>
      <Heading>{words.question}</Heading>
      <Quote>
        <Paragraphs text={question} />
      </Quote>
    </Layout>
  );
}

export const introOf = ({ locale, shop, product, answer }: AnswerContent): string =>
  WORDS[locale].answered[answer.by]({ shop: shop.name, product });
