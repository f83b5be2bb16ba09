import { globSync, readFileSync } from "node:fs";
import { inProject } from "../project.ts";

/** Where forms and queries are read and drawn. */
const SOURCES = ["app/routes/proxy.*", "app/trust/**", "app/storefront/**"];
const READ = /\.(?:get|getAll|has)\("([a-z_-]{1,20})"\)/g;
const DRAWN = /\bname="([a-z_-]{1,20})"/g;

/** Every name that a query or a form of ours is asked for, from the sources themselves. */
export function namesAsked(): string[] {
  const names = SOURCES.flatMap((glob) => globSync(`${glob}.{ts,tsx}`, { cwd: inProject(".") }))
    .filter((file) => !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(inProject(file), "utf8"))
    .flatMap((text) => [...text.matchAll(READ), ...text.matchAll(DRAWN)])
    .map(([, name = ""]) => name);
  return [...new Set(names)].sort();
}
