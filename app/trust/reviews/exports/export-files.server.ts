import { csvLines } from "../portable/csv-lines";
import { JUDGE_ME_HEADERS, judgeMeRow } from "../portable/judge-me-file";
import { LOOX_HEADERS, looxRow } from "../portable/loox-file";
import { headerLine, questionLine, reviewLine } from "../portable/own-file";
import { signer } from "../imports/proof.server";
import type { ExportName } from "./export-names";
import { ownQuestions } from "./own-questions.server";
import { ownReviews, type ExportedReview } from "./own-reviews.server";
import { hasWaitingPhotos, withWaitingPhotos } from "./waiting-photos.server";

export type ExportFile = {
  fileName: string;
  contentType: string;
  /** Its text from beginning to end, some of it at a time. */
  text(shop: string, now: Date): AsyncGenerator<string>;
};

const CSV = "text/csv; charset=utf-8";

/** Everything that a shop can take along. */
export const EXPORT_FILES: Record<ExportName, ExportFile> = {
  tillit: {
    fileName: "reviews.tillit.jsonl",
    contentType: "application/jsonl; charset=utf-8",
    text: ownFile,
  },
  "judge-me": {
    fileName: "reviews-judge-me.csv",
    contentType: CSV,
    text: (shop) => table(shop, JUDGE_ME_HEADERS, judgeMeRow),
  },
  loox: {
    fileName: "reviews-loox.csv",
    contentType: CSV,
    text: (shop) => table(shop, LOOX_HEADERS, looxRow),
  },
};

async function* ownFile(shop: string, now: Date): AsyncGenerator<string> {
  const sign = signer();
  yield headerLine(shop, now);
  for await (const reviews of ownReviews(shop)) {
    yield reviews
      .filter((review) => !hasWaitingPhotos(review))
      .map((review) => reviewLine(shop, review, sign))
      .join("");
    for (const review of reviews.filter(hasWaitingPhotos)) {
      yield reviewLine(shop, await withWaitingPhotos(shop, review), sign);
    }
  }
  for await (const questions of ownQuestions(shop)) {
    yield questions.map((question) => questionLine(shop, question, sign)).join("");
  }
}

/**
 * What was deleted stays behind: a table has no place to say so. Nor has it one for a photo that waits to get into
 * the shop's files, and has no address yet: only our own file takes it along.
 */
async function* table(
  shop: string,
  headers: string[],
  rowOf: (review: ExportedReview) => string[],
): AsyncGenerator<string> {
  yield csvLines([headers]);
  for await (const reviews of ownReviews(shop)) {
    yield csvLines(reviews.filter(({ deletedAt }) => deletedAt === null).map(rowOf));
  }
}
