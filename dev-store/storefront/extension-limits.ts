import { readdirSync, statSync } from "node:fs";
import { schemaOf } from "./schema.ts";
import { readJson, writtenAt } from "./source.ts";

/** Shopify's limits for a theme app extension. */
const LIMITS = { liquid: 100_000, locale: 15_000, whole: 10_000_000, blocks: 30, blockName: 25 };
const FOLDERS = ["assets", "blocks", "locales", "snippets"];

type FoundFile = { folder: string; name: string; bytes: number };

/** What Shopify would refuse in the extension, a sentence each. */
export function findingsIn(dir: string): string[] {
  if (writtenAt(dir) === null) return [`There is no extension in ${dir}.`];
  const files = filesIn(dir);
  return [
    ...foldersFindings(dir),
    ...sizeFindings(files),
    ...files
      .filter(({ folder }) => folder === "blocks")
      .flatMap(({ name }) => nameFindings(dir, name)),
  ];
}

function filesIn(dir: string): FoundFile[] {
  return FOLDERS.filter((folder) => writtenAt(`${dir}/${folder}`) !== null).flatMap((folder) =>
    readdirSync(`${dir}/${folder}`).map((name) => ({
      folder,
      name,
      bytes: statSync(`${dir}/${folder}/${name}`).size,
    })),
  );
}

function foldersFindings(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !FOLDERS.includes(entry.name))
    .map(({ name }) => `The folder ${name}/ is not one of ${FOLDERS.join(", ")}.`);
}

function sizeFindings(files: FoundFile[]): string[] {
  const sum = (some: FoundFile[]) => some.reduce((total, { bytes }) => total + bytes, 0);
  const liquid = sum(files.filter(({ name }) => name.endsWith(".liquid")));
  const whole = sum(files);
  const blocks = files.filter(({ folder }) => folder === "blocks").length;
  const findings = files
    .filter(({ folder, bytes }) => folder === "locales" && bytes > LIMITS.locale)
    .map(({ name, bytes }) => `locales/${name} has ${bytes} bytes; ${LIMITS.locale} are allowed.`);
  if (liquid > LIMITS.liquid)
    findings.push(`All Liquid has ${liquid} bytes; ${LIMITS.liquid} are allowed.`);
  if (whole > LIMITS.whole)
    findings.push(`All files have ${whole} bytes; ${LIMITS.whole} are allowed.`);
  if (blocks > LIMITS.blocks)
    findings.push(`There are ${blocks} blocks; ${LIMITS.blocks} are allowed.`);
  return findings;
}

function nameFindings(dir: string, file: string): string[] {
  const name = schemaOf(`${dir}/blocks/${file}`).name ?? "";
  if (name === "") return [`blocks/${file} has no name in its schema.`];
  return namesOf(dir, name)
    .filter((text) => text.length > LIMITS.blockName)
    .map(
      (text) => `blocks/${file}: the name “${text}” is longer than ${LIMITS.blockName} characters.`,
    );
}

/** The name itself, or, where it is a key, its text in every language. */
function namesOf(dir: string, name: string): string[] {
  if (!name.startsWith("t:")) return [name];
  return readdirSync(`${dir}/locales`)
    .filter((file) => file.endsWith(".schema.json"))
    .map((file) => {
      let node = readJson(`${dir}/locales/${file}`);
      for (const part of name.slice(2).split("."))
        node = (node as Record<string, unknown> | undefined)?.[part];
      return String(node ?? "");
    });
}
