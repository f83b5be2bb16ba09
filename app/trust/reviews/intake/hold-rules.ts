import type { HoldReason } from "../hold-reasons";
import type { Origin } from "../origins";
import type { Reviews } from "../reviews";

/** What is judged of a review. Its stars are not among it, and must never be. */
export type Judged = {
  title: string;
  body: string;
  authorName: string;
  video: string | null;
  photoCount: number;
  origin: Origin;
};

/** What only a look at other reviews, or at how it was sent, tells. */
export type Circumstances = { duplicate: boolean; machine: boolean; many: boolean };

/** Why a review waits for the merchant; none: it is shown at once. */
export function holdReasonsFor(
  review: Judged,
  { holds }: Reviews,
  { duplicate, machine, many }: Circumstances,
): HoldReason[] {
  const text = `${review.title}\n${review.body}\n${review.authorName}`;
  const reasons: [HoldReason, boolean][] = [
    ["everything", holds.everything],
    ["words", hasOneOf(holds.words, text)],
    ["links", holds.links && hasLink(text)],
    ["photos", holds.photos && review.photoCount > 0],
    ["origin", holds.origins.includes(review.origin)],
    ["duplicate", duplicate],
    ["machine", machine],
    ["many", many],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

/** Letters and digits in small, without accents, each word between two spaces. */
const inPlainWords = (text: string) =>
  ` ${text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()} `;

/** Whole words only: "ass" is not in "class". */
function hasOneOf(words: string[], text: string): boolean {
  const plain = inPlainWords(text);
  return words.map(inPlainWords).some((word) => word.trim() !== "" && plain.includes(word));
}

/** An address with its scheme, with "www.", or a name that ends as many addresses do. */
const hasLink = (text: string) =>
  /https?:\/\/|\bwww\.|\b[\p{L}\p{N}-]{1,63}\.(?:com|net|org|info|biz|shop|store|ru|cn|xyz|top|no|de|fr|es|eu)\b/iu.test(
    text,
  );
