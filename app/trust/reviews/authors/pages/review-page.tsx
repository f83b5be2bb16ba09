import { Frame } from "../../../doors/frame";
import type { ReviewPageContent } from "./page";
import { ReviewProblems } from "./review-problems";
import { ReviewForm } from "./review-form";
import { WORDS } from "./words/in-each-language";

/** What a buyer sees who opens the link in the mail. */
export function ReviewPage({ content }: { content: ReviewPageContent }) {
  const { locale, order, shop, products, problems } = content;
  const words = WORDS[locale].review;
  return (
    <Frame locale={locale} title={words.title}>
      <ReviewProblems {...{ locale, problems, products }} />
      {order && <p>{words.intro({ shop: shop.name, ...order })}</p>}
      {products.length > 1 && <p>{words.skip}</p>}
      <ReviewForm content={content} />
    </Frame>
  );
}
