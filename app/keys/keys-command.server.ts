import { db } from "../db.server";
import { env, type TokenKey } from "../env.server";
import { countByKey, reseal } from "./reseal.server";
import { SEALED_COLUMNS } from "./sealed-columns.server";

export const USAGE =
  "npm run keys -- new (an entry for TOKEN_KEYS), npm run keys -- count (what is sealed with which key), or npm run keys -- rotate (seals all with the first key)";

type Say = (line: string) => void;

/** Runs what the command line asks for. Answers whether all is well. */
export async function runKeysCommand(
  words: string[],
  say: Say,
  keys: TokenKey[] = env.TOKEN_KEYS,
): Promise<boolean> {
  try {
    const [verb, ...more] = words;
    if (more.length > 0) throw new Error(USAGE);
    if (verb === "count") return await counted(say, keys);
    if (verb === "rotate") return await rotated(say, keys);
    throw new Error(USAGE);
  } finally {
    await db.$disconnect();
  }
}

async function counted(say: Say, keys: TokenKey[]): Promise<boolean> {
  const all = new Map<string, number>(keys.map(({ id }) => [id, 0]));
  for (const column of SEALED_COLUMNS) {
    for (const [id, count] of await countByKey(column)) all.set(id, (all.get(id) ?? 0) + count);
  }
  for (const [id, count] of all) {
    const place = keys.findIndex((key) => key.id === id);
    const what = place === 0 ? ", which seals" : place > 0 ? "" : ", WHICH IS NOT IN TOKEN_KEYS";
    say(`${id}: ${count} values${what}`);
  }
  return [...all.keys()].every((id) => keys.some((key) => key.id === id));
}

async function rotated(say: Say, keys: TokenKey[]): Promise<boolean> {
  let lost = 0;
  for (const column of SEALED_COLUMNS) {
    const { rewritten, unopenable } = await reseal(column, keys);
    lost += unopenable;
    if (rewritten + unopenable === 0) continue;
    const left = unopenable > 0 ? `, ${unopenable} that no key opens were left` : "";
    say(`${column.table}.${column.column}: ${rewritten} sealed anew${left}`);
  }
  if (lost === 0) say(`All is sealed with ${keys[0]?.id}.`);
  return lost === 0;
}
