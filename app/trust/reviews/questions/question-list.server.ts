import { Prisma } from "@prisma/client";
import { db } from "../../../db.server";
import { placeAt, type Place } from "../cursor";
import type { QuestionSearch, QuestionState } from "./question-search";

export const LISTED_AT_ONCE = 20;

export type FoundQuestions = {
  /** The newest first. */
  ids: string[];
  hasPrevious: boolean;
  hasNext: boolean;
};

export type From = { place: Place | null; isForward: boolean };

/** From which place on an address wants to read. */
export function fromIn(query: URLSearchParams): From {
  const [after, before] = [placeAt(query.get("after") ?? ""), placeAt(query.get("before") ?? "")];
  return { place: after ?? before, isForward: before === null || after !== null };
}

/** A page of the questions that a merchant looks for. */
export async function findQuestions(
  shop: string,
  search: QuestionSearch,
  { place, isForward }: From,
): Promise<FoundQuestions> {
  const found = await idsOf(shop, search, { place, isForward });
  const ids = found.slice(0, LISTED_AT_ONCE).map(({ id }) => id);
  const goesOn = found.length > LISTED_AT_ONCE;
  return {
    ids: isForward ? ids : ids.reverse(),
    hasPrevious: isForward ? place !== null : goesOn,
    hasNext: isForward ? goesOn : place !== null,
  };
}

function idsOf(shop: string, search: QuestionSearch, { place, isForward }: From) {
  const [sign, order] = isForward ? ["<", "DESC"] : [">", "ASC"];
  const beyond =
    place &&
    Prisma.sql`(q."askedAt", q.id) ${Prisma.raw(sign)} (${timeOf(place.writtenAt)}, ${place.id})`;
  const conditions = [
    ...[Prisma.sql`q.shop = ${shop}`, stateCondition(search.state)],
    ...(search.unanswered ? [Prisma.sql`NOT EXISTS (${answersThat(SHOWN)})`] : []),
    ...wordsOf(search.words).map(wordCondition),
    ...(beyond ? [beyond] : []),
  ];
  return db.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM "ProductQuestion" q WHERE ${Prisma.join(conditions, " AND ")}
    ORDER BY q."askedAt" ${Prisma.raw(order)}, q.id ${Prisma.raw(order)} LIMIT ${LISTED_AT_ONCE + 1}`;
}

const timeOf = (at: Date) => Prisma.sql`${at.toISOString()}::timestamp`;

const SHOWN = Prisma.sql`a."shownAt" IS NOT NULL AND a."refusedAt" IS NULL AND a."deletedAt" IS NULL`;
const HELD = Prisma.sql`a."shownAt" IS NULL AND a."refusedAt" IS NULL AND a."deletedAt" IS NULL`;
const DELETED_OF_BUYER = Prisma.sql`a."deletedAt" IS NOT NULL AND a."authorName" IS NOT NULL`;

const answersThat = (condition: Prisma.Sql) => Prisma.sql`
  SELECT FROM "ProductAnswer" a WHERE a.shop = q.shop AND a."questionId" = q.id AND ${condition}`;

/** A question waits with an answer to it, and is found among the deleted ones by an answer that was deleted. */
function stateCondition(state: QuestionState | null): Prisma.Sql {
  const isThere = Prisma.sql`q."deletedAt" IS NULL`;
  if (state === null) return isThere;
  if (state === "shown") {
    return Prisma.sql`${isThere} AND q."shownAt" IS NOT NULL AND q."refusedAt" IS NULL`;
  }
  if (state === "deleted") {
    return Prisma.sql`(q."deletedAt" IS NOT NULL OR EXISTS (${answersThat(DELETED_OF_BUYER)}))`;
  }
  return Prisma.sql`${isThere} AND q."refusedAt" IS NULL
    AND (q."shownAt" IS NULL OR EXISTS (${answersThat(HELD)}))`;
}

const wordsOf = (typed: string) => typed.split(/\s+/u).filter((word) => word !== "");

function wordCondition(word: string): Prisma.Sql {
  const pattern = `%${word.replace(/[\\%_]/g, "\\$&")}%`;
  // In the C locale, PostgreSQL knows capital letters of English only.
  const like = Prisma.sql`ILIKE ${pattern} COLLATE "und-x-icu"`;
  return Prisma.sql`(q.body ${like} OR q."authorName" ${like}
    OR EXISTS (${answersThat(Prisma.sql`a."deletedAt" IS NULL AND a.body ${like}`)}))`;
}

/** Nobody needs to know more precisely. */
export const WAITING_COUNT_MAX = 1_000;

/** How many questions have something to decide, counted no further than `WAITING_COUNT_MAX`. */
export async function waitingCount(shop: string): Promise<number> {
  const [counted] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int FROM (
      SELECT FROM "ProductQuestion" q WHERE q.shop = ${shop} AND ${stateCondition("waiting")}
      LIMIT ${WAITING_COUNT_MAX}) AS waiting`;
  return counted?.count ?? 0;
}
