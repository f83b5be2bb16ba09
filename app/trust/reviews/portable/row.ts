import { lengthOf, visibleLine, visibleParagraphs } from "../../plain-text";
import { COUNTRY_CODES } from "../../country-codes";
import { BODY_MAX, NAME_MAX, PHOTOS_MAX, REPLY_MAX, TITLE_MAX } from "../limits";
import type { Incentive } from "../incentives";
import { addressesIn } from "./addresses";
import type { Field } from "./field";
import { unguarded } from "./formula-guard";
import { textOfHtml } from "./html-text";
import { readMoment } from "./moment";
import { emailIn } from "./email";
import type { PortableReview } from "./portable-review";
import { readProduct } from "./product-named";
import type { Reading } from "./reading";
import { rowKey } from "./row-key";
import type { RowNote, RowProblem } from "./row-problem";
import { wasSeen } from "./seen-there";
import { readStars } from "./stars";

export type RowRead =
  { ok: true; review: PortableReview; notes: RowNote[] } | { ok: false; problems: RowProblem[] };

/** One row of a file as a review, or everything that is wrong with it. */
export function readRow(row: string[], reading: Reading): RowRead {
  const cellOf = (field: Field) => cellIn(row, reading, field);
  const problems: RowProblem[] = [];
  const refuse = (code: RowProblem["code"], field: Field, values: RowProblem["values"] = {}) => {
    problems.push({ code, values: { column: reading.mapping[field] ?? "", ...values } });
    return null;
  };

  const said = (field: Field, max: number, tidied: (text: string) => string): string => {
    const cell = cellOf(field);
    // Nothing that fits is so long, whatever is written around it.
    const text = cell.length > max * 20 ? null : tidied(reading.html ? textOfHtml(cell) : cell);
    if (text !== null && (text.length <= max || lengthOf(text) <= max)) return text;
    refuse("row-too-long", field, { max });
    return "";
  };
  const moment = (field: Field): Date | null => {
    const cell = cellOf(field).trim();
    if (cell === "") return null;
    const read = readMoment(cell, reading.dayOrder, reading.now);
    return read.ok ? read.at : refuse(read.code, field, { value: shortened(cell) });
  };

  const stars = readStars(cellOf("rating"));
  if (!stars.ok) refuse(stars.code, "rating", { value: shortened(cellOf("rating")) });
  const product = readProduct({
    productId: cellOf("productId"),
    handle: cellOf("handle"),
    sku: cellOf("sku"),
    productUrl: cellOf("productUrl"),
    productTitle: visibleLine(cellOf("productTitle")),
  });
  if (!product.ok) refuse(product.code, "productId", { value: shortened(cellOf("productId")) });
  const writtenAt = moment("writtenAt");
  if (cellOf("writtenAt").trim() === "") refuse("date-missing", "writtenAt");
  const texts = {
    title: said("title", TITLE_MAX, visibleLine),
    body: said("body", BODY_MAX, visibleParagraphs),
    author: said("author", NAME_MAX, visibleLine),
    reply: said("reply", REPLY_MAX, visibleParagraphs),
  };
  const [repliedAt, experiencedAt] = [moment("repliedAt"), moment("experiencedAt")];
  if (problems.length > 0 || !stars.ok || !product.ok || !writtenAt) return { ok: false, problems };

  const { email, photos, video, notes } = extrasOf(cellOf);
  const review = {
    ...texts,
    product: product.product,
    rating: stars.rating,
    email,
    writtenAt,
    reply: texts.reply || null,
    repliedAt: texts.reply ? repliedAt : null,
    photos,
    video,
    wasShown: wasSeen(cellOf("shown")),
    incentive: incentiveOf(cellOf("incentive")),
    locale: localeOf(cellOf("locale")),
    country: countryOf(cellOf("country")),
    experiencedAt,
  };
  const key = rowKey(review, cellOf("id").trim(), reading.origin, reading.digest);
  return { ok: true, review: { key, ...review }, notes };
}

function cellIn(row: string[], { places }: Reading, field: Field): string {
  const place = places[field];
  return place === undefined ? "" : unguarded(row[place] ?? "");
}

const shortened = (cell: string) => (cell.length > 60 ? `${cell.slice(0, 60)}…` : cell);

/** What may be missing; what cannot be used of it is noted, and no reason against the review. */
function extrasOf(cellOf: (field: Field) => string) {
  const notes: RowNote[] = [];
  const { addresses, leftOut } = addressesIn(cellOf("photos"));
  if (leftOut > 0 || addresses.length > PHOTOS_MAX) notes.push("photos");
  const videos = addressesIn(cellOf("video"));
  if (videos.leftOut > 0 || videos.addresses.length > 1) notes.push("video");
  const email = emailIn(cellOf("email"));
  if (email === null && cellOf("email").trim() !== "") notes.push("email");
  const photos = addresses.slice(0, PHOTOS_MAX);
  return { email, photos, video: videos.addresses[0] ?? null, notes };
}

/** Whoever got something got we do not know what; where nobody says, nobody knows. */
function incentiveOf(cell: string): Incentive {
  if (cell.trim() === "") return "";
  return /^(?:true|yes|y|1|incentivi[sz]ed)$/i.test(cell.trim()) ? "other" : "none";
}

function localeOf(cell: string): string | null {
  const tag = cell.trim().replace("_", "-");
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)
    ? (Intl.getCanonicalLocales(tag)[0] ?? null)
    : null;
}

function countryOf(cell: string): string | null {
  const code = cell.trim().toUpperCase();
  return COUNTRY_CODES.includes(code) ? code : null;
}
