import { Frame } from "./frame";
import type { ReviewPageContent } from "./page";
import { ProblemSummary } from "./problem-summary";
import { ReviewForm } from "./review-form";
import { WORDS } from "./words/in-each-language";

/** What a buyer sees who opens the link in the mail. */
export function ReviewPage({ content }: { content: ReviewPageContent }) {
  const { locale, order, shop, products, problems } = content;
  const words = WORDS[locale].review;
  return (
    <Frame locale={locale} title={words.title}>
      <ProblemSummary {...{ locale, problems, products }} mayHavePhotos />
      {order && <p>{words.intro({ shop: shop.name, ...order })}</p>}
      {products.length > 1 && <p>{words.skip}</p>}
      <ReviewForm content={content} />
    </Frame>
  );
}
