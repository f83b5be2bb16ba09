import { sameAddress } from "../../same-address";
import type { Origin } from "../origins";
import type { PortableReview } from "./portable-review";

/** SHA-256 of a text, in hex. */
export type Digest = (text: string) => string;

type Named = Omit<PortableReview, "key">;

const KEY_LENGTH = 32;
const spaceless = (text: string) => text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");

/**
 * What names a row: the platform's own number, or else what the review is. In which order the columns
 * stand and how cells are written does not matter.
 */
export function rowKey(review: Named, id: string, origin: Origin, digest: Digest): string {
  if (id !== "") return `${origin}:${digest(id).slice(0, KEY_LENGTH)}`;
  const { product, author, email, writtenAt, rating, title, body } = review;
  const parts = [
    product?.handle ?? product?.id ?? product?.sku ?? product?.url ?? product?.title ?? "",
    spaceless(author),
    email === null ? "" : sameAddress(email),
    writtenAt.toISOString().slice(0, 10),
    rating,
    spaceless(`${title}${body}`),
  ];
  return `row:${digest(JSON.stringify(parts)).slice(0, KEY_LENGTH)}`;
}
