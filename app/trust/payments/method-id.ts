import { METHODS, type KnownMethod } from "./methods";

/** One of those that Tillit knows, or one of the merchant's own: `own-1`, `own-2` … It is the anchor too. */
export type MethodId = KnownMethod | `own-${number}`;

export const isKnown = (id: string): id is KnownMethod => Object.hasOwn(METHODS, id);

export const isMethodId = (id: string): id is MethodId => isKnown(id) || /^own-[1-9]\d?$/.test(id);

/** The first that is free: a method's anchor stays while others come and go. */
export function nextOwnId(taken: MethodId[]): MethodId {
  const free = Array.from({ length: taken.length + 1 }, (_, n) => n + 1).find(
    (n) => !taken.includes(`own-${n}`),
  );
  return `own-${free ?? taken.length + 1}`;
}
