import { createHash } from "node:crypto";
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inProject } from "../project.ts";

export type Made = {
  name: string;
  /** Globs of the files it is made from. */
  from: string[];
  /** Globs within `from` that change nothing. */
  except?: string[];
  /** Files that are there once it is made. */
  to: string[];
};

/** Where stamps lie: they go when the packages go. */
const STAMPS = "node_modules/.cache/tillit";

/** Whether what is made is made from the files as they are now. */
export function isMade(made: Made, root = inProject()): boolean {
  if (!made.to.every((file) => existsSync(path.join(root, file)))) return false;
  const stamp = stampOf(made, root);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === digestOf(made, root);
}

/** Call with the digest from before the work: a file changed meanwhile must count as changed. */
export function stampMade(made: Made, digest: string, root = inProject()): void {
  mkdirSync(path.join(root, STAMPS), { recursive: true });
  writeFileSync(stampOf(made, root), digest);
}

export function digestOf(made: Made, root = inProject()): string {
  const digest = createHash("sha256").update(process.version);
  const files = globSync(made.from, { cwd: root, exclude: made.except ?? [], withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) {
    digest.update(`\0${path.relative(root, file)}\0`).update(readFileSync(file));
  }
  return digest.digest("hex");
}

function stampOf(made: Made, root: string): string {
  return path.join(root, STAMPS, `${made.name.replaceAll(" ", "-")}.stamp`);
}
