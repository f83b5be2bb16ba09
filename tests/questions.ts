import { randomUUID } from "node:crypto";
import { db } from "../app/db.server";
import type { Prisma } from "@prisma/client";
import { PRODUCT } from "./reviews";

type Row = Partial<Prisma.ProductQuestionUncheckedCreateInput>;
type AnswerRow = Partial<Prisma.ProductAnswerUncheckedCreateInput>;

const ASKED = new Date("2026-11-20T10:00:00Z");

/** A shopper's question, shown; its id. */
export async function aQuestionIn(shop: string, overrides: Row = {}): Promise<string> {
  const { id } = await db.productQuestion.create({
    data: {
      ...{ shop, id: randomUUID(), productId: PRODUCT, body: "Kan det vaskes på 40 grader?" },
      ...{ locale: "nb", authorName: "Ola", askedAt: ASKED, shownAt: ASKED, heldFor: [] },
      ...{ bodyHash: "", ...overrides },
    },
  });
  return id;
}

/** A buyer's answer to it, shown; its id. */
export async function anAnswerIn(
  shop: string,
  questionId: string,
  overrides: AnswerRow = {},
): Promise<string> {
  const { id } = await db.productAnswer.create({
    data: {
      ...{ shop, questionId, id: randomUUID(), authorName: "Kari", orderId: "1" },
      ...{ body: "Ja, det gikk fint.", locale: "nb", writtenAt: ASKED, shownAt: ASKED },
      ...{ heldFor: [], bodyHash: "", ...overrides },
    },
  });
  return id;
}
