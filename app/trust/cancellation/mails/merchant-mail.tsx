import { Button, Layout, Paragraphs, Small } from "../../mails/layout";
import { WORDS } from "../words/in-each-language";
import { merchantSubject, merchantTexts } from "./merchant-parts";
import type { MerchantContent } from "./mail";

/** What the merchant is told: a buyer asks, or Shopify has not cancelled what was to be cancelled. */
export function MerchantMail({ content }: { content: MerchantContent }) {
  const { locale, shop, link } = content;
  const words = WORDS[locale].notice;
  return (
    <Layout
      locale={locale}
      title={merchantSubject(content)}
      shop={shop}
      foot={<Small>{words.why}</Small>}
    >
      {merchantTexts(content).map((text) => (
        <Paragraphs key={text} text={text} />
      ))}
      <Button to={link}>{words.button}</Button>
    </Layout>
  );
}
