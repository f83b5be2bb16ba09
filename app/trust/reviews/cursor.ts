/** The place behind a review in a list that has the newest first, as an address can carry it. */
export type Place = { writtenAt: Date; id: string };

export const cursorAt = ({ writtenAt, id }: Place) => `${writtenAt.getTime().toString(36)}.${id}`;

/** Null where somebody has typed it. */
export function placeAt(cursor: string): Place | null {
  const [, time = "", id = ""] = /^(-?[0-9a-z]{1,9})\.([\w-]{1,64})$/.exec(cursor) ?? [];
  const writtenAt = new Date(parseInt(time, 36));
  return id === "" || Number.isNaN(writtenAt.getTime()) ? null : { writtenAt, id };
}
