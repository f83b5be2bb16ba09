import { db } from "../../../db.server";
import { placeAt, type Place } from "../cursor";
import { PAGE } from "../limits";
import { productCalled } from "../products.server";
import type { AnsweredQuestion } from "../question";
import { handleIn } from "./hidden-fields";
import { withShownAnswers, SHOWN } from "../questions/shown-questions.server";

export type ListedQuestions = {
  product: { id: string; handle: string; title: string };
  questions: AnsweredQuestion[];
  /** Where it goes on; null: these were the last. */
  next: Place | null;
  isFirst: boolean;
};

/** A page of the questions about a product, the newest first. Null: there is no such product. */
export async function listedQuestions(
  shop: string,
  query: URLSearchParams,
): Promise<ListedQuestions | null> {
  const handle = handleIn(query.get("product"));
  const product = handle === "" ? null : await productCalled(shop, handle);
  if (!product) return null;
  const place = placeAt(query.get("after") ?? "");
  const rows = await db.productQuestion.findMany({
    where: { shop, productId: product.id, ...SHOWN, ...(place && behind(place)) },
    orderBy: [{ askedAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
  });
  const page = rows.slice(0, PAGE);
  const last = page.at(-1);
  return {
    product,
    questions: await withShownAnswers(shop, page, db),
    next: rows.length > PAGE && last ? { writtenAt: last.askedAt, id: last.id } : null,
    isFirst: place === null,
  };
}

const behind = ({ writtenAt, id }: Place) => ({
  OR: [{ askedAt: { lt: writtenAt } }, { askedAt: writtenAt, id: { lt: id } }],
});
