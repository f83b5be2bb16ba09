import type { Tx } from "../../db.server";
import type { Terms } from "./terms";
import { textOf } from "./version";
import { noteTerms } from "./versions.server";

/** The saved terms are a version, if their text is another. What stands at Shopify is read when it is published. */
export async function noteSavedTerms(tx: Tx, shop: string, value: Terms, now: Date): Promise<void> {
  const text = textOf(value);
  if (text) await noteTerms(tx, shop, text, now);
}
