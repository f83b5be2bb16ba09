import { hash } from "node:crypto";

/** An entry of a shop's log as it is kept. */
export type Entry = {
  id: string;
  /** The canonical text; null once its retention time has passed. */
  text: string | null;
  /** What stands beside the text says the same; so it does where there is no text to compare it with. */
  fitsText: boolean;
  /** Stays when the text goes, and keeps the chain. */
  textHash: string;
  hash: string;
};

/** What is kept of the log apart from it: without this, nobody would miss the last entries. */
export type Head = { count: number; hash: string };

export type Verdict =
  | { isWhole: true; count: number; erased: number }
  /** The first entry that does not fit, counted from 1; its id is null where it is not there. */
  | { isWhole: false; at: number; id: string | null; fault: Fault };

/**
 * The text is not the one that was hashed, or something else stands beside it; the entry was not written after the one before it; the log
 * ends otherwise than it should.
 */
export type Fault = "text" | "link" | "end";

const sha256 = (text: string) => hash("sha256", text);

/** What the first entry of a shop is hashed with, so that no shop's log can stand for another's. */
export const beginning = (shop: string): string => sha256(`withdrawals\n${shop}`);

const linkHash = (previousHash: string, textHash: string) => sha256(`${previousHash}\n${textHash}`);

/** SHA-256 in hexadecimal, of the entry before and of this one's text. */
export const entryHash = (previousHash: string, canonicalText: string): string =>
  linkHash(previousHash, sha256(canonicalText));

/** What to keep with an entry that follows another. */
export const linked = (previousHash: string, canonicalText: string) => ({
  text: canonicalText,
  textHash: sha256(canonicalText),
  hash: entryHash(previousHash, canonicalText),
});

/**
 * Whether a log is as it was written. Whoever can write the log and its head alike could write both anew:
 * against that stand the hashes on the receipts, which are out of our hands.
 */
export function verifyChain(shop: string, entries: Entry[], head: Head): Verdict {
  let previousHash = beginning(shop);
  for (const [index, { id, text, fitsText, textHash, hash }] of entries.entries()) {
    const misfit = (fault: Fault): Verdict => ({ isWhole: false, at: index + 1, id, fault });
    if (text !== null && sha256(text) !== textHash) return misfit("text");
    if (!fitsText) return misfit("text");
    if (linkHash(previousHash, textHash) !== hash) return misfit("link");
    if (index >= head.count) return misfit("end");
    previousHash = hash;
  }
  if (entries.length < head.count) {
    return { isWhole: false, at: entries.length + 1, id: null, fault: "end" };
  }
  if (previousHash !== head.hash) {
    return { isWhole: false, at: entries.length, id: entries.at(-1)?.id ?? null, fault: "end" };
  }
  const erased = entries.filter(({ text }) => text === null).length;
  return { isWhole: true, count: entries.length, erased };
}
