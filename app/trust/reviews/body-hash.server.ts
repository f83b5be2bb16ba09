import { hash } from "node:crypto";

/** The same for two texts that differ in case, spaces and signs only. */
export function bodyHash({ title, body }: { title: string; body: string }): string {
  const letters = `${title} ${body}`.normalize("NFKC").toLowerCase();
  return hash("sha256", letters.replace(/[^\p{L}\p{N}]+/gu, ""));
}
