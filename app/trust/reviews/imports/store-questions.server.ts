import type { Prisma } from "@prisma/client";
import type { Tx } from "../../../db.server";
import { seal } from "../../../seal.server";
import { emailHash, type ShopKey } from "../../shop-key.server";
import { bodyHash } from "../body-hash.server";
import type { OwnQuestion } from "../portable/own-line";
import { markProducts } from "../request-product-publication.server";
import type { Placed } from "./sift.server";

/** Stores those of the questions that are not there yet, with their answers; tells how many. */
export async function storeQuestions(
  tx: Tx,
  { shop, id: importId }: { shop: string; id: string },
  key: ShopKey,
  placed: Placed<OwnQuestion>[],
): Promise<number> {
  if (placed.length === 0) return 0;
  const there = await questionsThere(tx, shop, placed);
  const added = placed.filter(({ what }) => !there.has(what.id));
  await tx.productQuestion.createMany({
    data: added.map(({ productId, what }) => {
      const { type: _, product: _product, answers: _answers, author, email, ...question } = what;
      return {
        ...{ ...question, shop, productId, importId, authorName: author },
        ...addressOf(key, email),
        bodyHash: bodyHash({ title: "", body: question.body }),
      };
    }),
  });
  await tx.productAnswer.createMany({
    data: added.flatMap(({ what }) =>
      what.answers.map(({ proof: _, author, email, ...answer }) => ({
        ...{ ...answer, shop, questionId: what.id, authorName: author },
        ...addressOf(key, email),
        bodyHash: bodyHash({ title: "", body: answer.body }),
      })),
    ),
  });
  await markProducts(
    tx,
    shop,
    added.map(({ productId }) => productId),
  );
  return added.length;
}

const addressOf = (key: ShopKey, email: string | null) =>
  email === null ? {} : { contact: seal(email), emailHash: emailHash(key, email) };

export async function questionsThere(
  tx: Tx,
  shop: string,
  placed: Placed<OwnQuestion>[],
): Promise<Set<string>> {
  const where: Prisma.ProductQuestionWhereInput = {
    shop,
    id: { in: placed.map(({ what }) => what.id) },
  };
  const rows = await tx.productQuestion.findMany({ where, select: { id: true } });
  return new Set(rows.map(({ id }) => id));
}
