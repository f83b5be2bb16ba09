import { Button, Layout, Link, Paragraphs, Quote, Small } from "../../mails/layout";
import { WORDS } from "../words/in-each-language";
import { buyerParts, buyerSubject } from "./buyer-parts";
import type { BuyerContent } from "./mail";

/** What a buyer is told: that the request is there, that the order is cancelled, or why it is not. */
export function BuyerMail({ content }: { content: BuyerContent }) {
  const { locale, shop, links } = content;
  const words = WORDS[locale];
  const { before, quoted, after, withdraws } = buyerParts(content);
  return (
    <Layout
      locale={locale}
      title={buyerSubject(content)}
      shop={shop}
      foot={<Small>{words.mail.why({ shop: shop.name })}</Small>}
    >
      <Paragraphs text={words.mail.hello} />
      {before.map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
      {quoted && (
        <Quote>
          <Paragraphs text={quoted} />
        </Quote>
      )}
      {after.map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
      {withdraws && (
        <p style={{ margin: "0 0 16px" }}>
          <Link to={links.withdraw}>{words.withdraw}</Link>
        </p>
      )}
      <Button to={links.state}>{words.mail.button}</Button>
    </Layout>
  );
}
