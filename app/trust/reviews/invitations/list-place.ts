/** Where a page of the list begins, as an address can carry it. */
export type ListPlace = { createdAt: Date; id: string };

export const listPlace = ({ createdAt, id }: ListPlace) => `${createdAt.getTime()}.${id}`;

/** Null where somebody has typed it. */
export function placeIn(text: string): ListPlace | null {
  const [, time = "", id = ""] = /^(\d{1,14})\.([\w-]{1,64})$/.exec(text) ?? [];
  return id === "" ? null : { createdAt: new Date(Number(time)), id };
}
