import { hash, randomUUIDv7 } from "node:crypto";
import { placesOf, type Reading } from "../portable/reading";
import type { PortableReview } from "../portable/portable-review";
import { readRow } from "../portable/row";
import type { Reviews } from "../reviews";
import type { Candidate, ImportedReview } from "./candidate";
import { heldFor } from "./held-for";
import type { FileRecord } from "./records.server";
import { isHtml, type StoredImport } from "./stored-import.server";

const digest = (text: string) => hash("sha256", text);

/** How the rows of a merchant's table become reviews. */
export function tableRows(file: StoredImport, settings: Reviews, now: Date) {
  const { headers, mapping, choices } = file;
  const { origin, dayOrder, hidden } = choices;
  const places = placesOf(mapping, headers);
  const reading: Reading = {
    ...{ mapping, places, origin, dayOrder, html: isHtml(file), now, digest },
  };
  return ({ row, cells }: FileRecord): Candidate => {
    const read = readRow(cells, reading);
    if (!read.ok) return { row, cells, is: "reject", rejects: read.problems };
    if (!read.review.wasShown && hidden === "leave-out") {
      return { row, cells, is: "reject", rejects: [{ code: "not-shown-there" }] };
    }
    const { product } = read.review;
    const held = heldFor(read.review, origin, settings);
    const review = imported(read.review, { origin, heldFor: held }, now);
    return { row, cells, is: "review", product, review, notes: read.notes };
  };
}

function imported(
  review: PortableReview,
  { origin, heldFor }: Pick<ImportedReview, "origin" | "heldFor">,
  now: Date,
): ImportedReview {
  const { key, rating, title, body, author, email, writtenAt, experiencedAt } = review;
  const { incentive, reply, repliedAt, video, photos } = review;
  return {
    // In the order in which they are made, which is how the table's index grows fastest.
    ...{ id: randomUUIDv7(), importKey: key, origin, heldFor, rating, title, body, email },
    ...{ authorName: author, locale: review.locale ?? "und", writtenAt, experiencedAt },
    ...{ receivedAt: now, incentive, shownAt: heldFor.length === 0 ? now : null },
    ...{ reply, repliedAt, video },
    photos: photos.map((source) => ({ source, bytes: null, alt: "", width: 0, height: 0 })),
    history: [
      {
        ...{ at: now, by: "merchant", what: "imported", details: { origin } },
        ...{ change: null, mailedAt: null },
      },
    ],
    ...{ customerId: null, orderId: null, editedAt: null, chosenAt: null, deletedAt: null },
    ...{ refusedAt: null, refusedFor: null, helpful: 0, tags: [], revision: 1 },
  };
}
