import { db } from "../../../db.server";
import { dayOrderOf, NO_SIGNS, withSignOf, type DayOrderSigns } from "../portable/day-order";
import type { Field } from "../portable/field";
import { placesOf } from "../portable/reading";
import { OLDER_ENCODING, OtherEncoding } from "./file-text.server";
import { recordsOf } from "./records.server";
import { findImport, type StoredImport } from "./stored-import.server";

const DATES: Field[] = ["writtenAt", "repliedAt", "experiencedAt"];

/**
 * Goes through the whole file once, to count its rows and to see how it is written: in which encoding,
 * and in which order its dates. Null: the merchant is asked for the order, or has stopped the check.
 */
export async function lookThroughFile(file: StoredImport): Promise<StoredImport | null> {
  const { shop, id, choices } = file;
  const look = await lookThrough(file).catch((error: unknown) => {
    if (error instanceof OtherEncoding) return lookThrough({ ...file, encoding: OLDER_ENCODING });
    throw error;
  });
  const found = dayOrderOf(look.signs);
  const asks = found === "ask" && choices.dayOrder === null;
  const dayOrder = found === "ask" ? choices.dayOrder : found;
  const { count } = await db.reviewImport.updateMany({
    where: { shop, id, state: "checking" },
    data: {
      ...{ rows: look.rows, encoding: look.encoding, choices: { ...choices, dayOrder } },
      ...(asks && { state: "asking" }),
    },
  });
  return count === 0 || asks ? null : findImport(shop, id);
}

type Look = { rows: number; signs: DayOrderSigns; encoding: string | null };

async function lookThrough(file: StoredImport): Promise<Look> {
  const places = placesOf(file.mapping, file.headers);
  const dates = DATES.flatMap((field) => places[field] ?? []);
  let signs = NO_SIGNS;
  let rows = 0;
  for await (const { row, cells } of recordsOf(file)) {
    rows = row;
    if (row === 0) continue;
    for (const place of dates) signs = withSignOf(cells[place] ?? "", signs);
  }
  return { rows, signs, encoding: file.encoding };
}
