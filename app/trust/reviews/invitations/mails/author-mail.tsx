import { Button, Heading, Layout, Paragraphs, Quote, Small } from "../../../mails/layout";
import type { AuthorContent } from "./mail";
import type { Words } from "./words/words";
import { WORDS } from "./words/in-each-language";

/** What an author is told of a review: why it is not shown or was deleted, what the shop has replied, or what it writes to the author alone. */
export function AuthorMail({ content }: { content: AuthorContent }) {
  const { locale, shop, review, links } = content;
  const words = WORDS[locale].author;
  const said = { shop: shop.name };
  const { intro, text, next, button } = partsOf(content);
  return (
    <Layout
      locale={locale}
      title={authorSubject(content)}
      shop={shop}
      foot={<Small>{words.why(said)}</Small>}
    >
      <Paragraphs text={WORDS[locale].hello(null)} />
      <Paragraphs text={intro} />
      <Quote>
        <Paragraphs text={text} />
      </Quote>
      {next && <Paragraphs text={next} />}
      <Button to={links.edit}>{button}</Button>
      <Heading>{reviewHeading(content)}</Heading>
      <Quote>
        <Paragraphs
          text={[stars(content), review.title, review.body].filter(Boolean).join("\n\n")}
        />
      </Quote>
    </Layout>
  );
}

export const authorSubject = ({ locale, shop, about }: AuthorContent): string =>
  WORDS[locale].author[about.what].subject({ shop: shop.name });

export const reviewHeading = ({ locale, shop, review }: AuthorContent): string => {
  const { yourReview, yourShopReview } = WORDS[locale].author;
  return review.product === null ? yourShopReview({ shop: shop.name }) : yourReview(review.product);
};

export const stars = ({ locale, review }: AuthorContent): string =>
  WORDS[locale].stars(review.rating);

type Parts = { intro: string; text: string; next: string | null; button: string };

export function partsOf({ locale, shop, about }: AuthorContent): Parts {
  const words: Words["author"] = WORDS[locale].author;
  const said = { shop: shop.name };
  switch (about.what) {
    case "refused":
    case "deleted": {
      const { intro, next, button } = words[about.what];
      return { intro: intro(said), text: words.refused.reason[about.reason], next, button };
    }
    case "replied":
      return {
        intro: words.replied.intro(said),
        text: about.text,
        next: null,
        button: words.replied.button,
      };
    case "written":
      return {
        intro: words.written.intro(said),
        text: about.text,
        next: words.written.next,
        button: words.replied.button,
      };
  }
}
