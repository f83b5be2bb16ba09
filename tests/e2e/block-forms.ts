import { existsSync, readFileSync } from "node:fs";

/** Whether a block is a line or a section, as the merchant chooses; others, such as a link, are the same everywhere. */
export function hasForms(block: string): boolean {
  const file = `extensions/tillit/blocks/${block}.liquid`;
  return existsSync(file) && /"id": "form"/.test(readFileSync(file, "utf8"));
}
