import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL("..", import.meta.url));

export function inProject(...parts: string[]): string {
  return path.join(PROJECT, ...parts);
}

/** The reason of a failure as one line for a person: no stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
