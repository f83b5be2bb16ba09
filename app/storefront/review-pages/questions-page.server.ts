import { cursorAt } from "../../trust/reviews/cursor";
import { questionForLiquid } from "../../trust/reviews/product-questions-for-liquid";
import type { Reviews } from "../../trust/reviews/reviews";
import { ALL_QUESTIONS, HOW_REVIEWS_WORK, ofProduct } from "../../trust/reviews/reviews-address";
import type { ListedQuestions } from "../../trust/reviews/visitors/listed-questions.server";
import { WORDS } from "../../trust/reviews/visitors/pages/words/in-each-language";
import { renderSnippet } from "../block-engine.server";
import { plain } from "../liquid-text";
import type { Drawing } from "./drawing.server";
import { framed } from "./frame.server";

/** All questions about a product with all of their answers, and the forms to ask and to answer. */
export async function drawQuestionsPage(
  { product, questions, next, isFirst }: ListedQuestions,
  { writers, questions: mayAsk }: Reviews,
  { shop, primary, locale, page }: Drawing,
): Promise<string> {
  const url = ofProduct(ALL_QUESTIONS, product.handle);
  const asked = {
    ...{ url, more: false },
    questions: questions.map((question) => questionForLiquid(question, shop)),
  };
  const content = await renderSnippet(
    "tillit-product-questions",
    {
      row: { primary, questions: writers !== null && mayAsk, how: HOW_REVIEWS_WORK },
      asked: questions.length > 0 ? asked : null,
      product,
    },
    page,
  );
  const words = WORDS[locale];
  const link = (path: string, text: string) =>
    `<a class="tillit-a" href="${plain(`${page.root}${path}`)}">${plain(text)}</a>`;
  const more = next
    ? link(`${url}&after=${cursorAt(next)}&lang=${page.locale}`, words.questions.more)
    : "";
  const back = link(
    `/products/${product.handle}`,
    words.list.toProduct({ product: product.title }),
  );
  return framed({
    ...{ page, title: words.questions.ofProduct({ product: product.title }) },
    content: `${content}<p class="tillit-m">${more}${back}</p>`,
    isIndexed: isFirst,
  });
}
