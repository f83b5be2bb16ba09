import { isDeepStrictEqual } from "node:util";
import type { Prisma } from "@prisma/client";
import { db, type Tx } from "../db.server";
import type { Facts } from "./facts";
import type { Problem } from "./problem";
import { loadShopReviews } from "./reviews/shop-reviews.server";
import { parseInput, parseStored, toStored, type Setting, type Stored } from "./setting";
import { SETTING_NAMES, SETTINGS, type SettingName, type TrustSettings } from "./settings";
import { loadShopFacts } from "./shop-facts.server";
import { noteSavedTerms } from "./terms/saved-terms.server";

type ValueOf<Name extends SettingName> = TrustSettings[Name];

export type LoadedSetting<Value> = {
  value: Value;
  /** 0: nothing has been saved yet. */
  revision: number;
  savedAt: Date | null;
  /** Why what is stored cannot be read; then `value` is what an unset one would be. */
  unreadable?: Problem[];
};

export type SavedSetting<Value> =
  | { ok: true; value: Value; revision: number; changed: boolean }
  | { ok: false; problems: Problem[] }
  | { ok: false; conflict: LoadedSetting<Value> };

const settingCalled = <Name extends SettingName>(name: Name) =>
  SETTINGS[name] as Setting<ValueOf<Name>>;

export async function loadSetting<Name extends SettingName>(
  shop: string,
  name: Name,
  tx: Tx = db,
): Promise<LoadedSetting<ValueOf<Name>>> {
  const row = await tx.setting.findUnique({ where: { shop_name: { shop, name } } });
  return read(settingCalled(name), row);
}

type Row = { value: unknown; revision: number; savedAt: Date };

function read<Value>(setting: Setting<Value>, row: Row | null): LoadedSetting<Value> {
  if (!row) return { value: setting.whenUnset, revision: 0, savedAt: null };
  const { revision, savedAt } = row;
  const parsed = parseStored(setting, row.value);
  return parsed.ok
    ? { value: parsed.value, revision, savedAt }
    : { value: setting.whenUnset, revision, savedAt, unreadable: parsed.problems };
}

/** All settings of a shop, and the names of those that cannot be read, which stand as unset. */
export async function readSettings(shop: string, tx: Tx = db) {
  const rows = await tx.setting.findMany({ where: { shop } });
  const loaded = SETTING_NAMES.map((name) => {
    const row = rows.find((candidate) => candidate.name === name) ?? null;
    return [name, read(settingCalled(name), row)] as const;
  });
  return {
    settings: Object.fromEntries(loaded.map(([name, { value }]) => [name, value])) as TrustSettings,
    unreadable: loaded.flatMap(([name, { unreadable }]) => (unreadable ? [name] : [])),
  };
}

export async function loadSettings(shop: string, tx: Tx = db): Promise<TrustSettings> {
  return (await readSettings(shop, tx)).settings;
}

/**
 * Saves what a form sent, made from `revision` of the value. A value that somebody else saved
 * meanwhile is not overwritten but answered. What is the same already is not saved again.
 */
export async function saveSetting<Name extends SettingName>(
  tx: Tx,
  shop: string,
  name: Name,
  input: unknown,
  revision: number,
  now: Date,
): Promise<SavedSetting<ValueOf<Name>>> {
  const setting = settingCalled(name);
  const parsed = parseInput(setting, input);
  if (!parsed.ok) return parsed;
  const { value } = parsed;

  const problems = await disagreements(tx, shop, name, value, now);
  if (problems.length > 0) return { ok: false, problems };

  const stored = toStored(setting, value);
  const row = await tx.setting.findUnique({ where: { shop_name: { shop, name } } });
  if (row && isDeepStrictEqual(row.value, JSON.parse(JSON.stringify(stored)))) {
    return { ok: true, value, revision: row.revision, changed: false };
  }
  if (await write(tx, shop, name, stored, revision, now)) {
    await SAVED[name]?.(tx, shop, value, now);
    return { ok: true, value, revision: revision + 1, changed: true };
  }
  return { ok: false, conflict: await loadSetting(shop, name, tx) };
}

type Saved = {
  [Name in SettingName]?: (tx: Tx, shop: string, value: ValueOf<Name>, now: Date) => Promise<void>;
};

/** What a save leaves behind besides the value, in the same transaction. */
const SAVED: Saved = { terms: noteSavedTerms };

/** One statement that finds the revision and grows it, so that of two at once only one succeeds. */
async function write(
  tx: Tx,
  shop: string,
  name: SettingName,
  stored: Stored,
  revision: number,
  now: Date,
): Promise<boolean> {
  const fresh = { value: stored as Prisma.InputJsonObject, revision: revision + 1, savedAt: now };
  const { count } =
    revision === 0
      ? await tx.setting.createMany({ data: [{ shop, name, ...fresh }], skipDuplicates: true })
      : await tx.setting.updateMany({ where: { shop, name, revision }, data: fresh });
  return count === 1;
}

async function disagreements<Name extends SettingName>(
  tx: Tx,
  shop: string,
  name: Name,
  value: ValueOf<Name>,
  now: Date,
): Promise<Problem[]> {
  const { disagreements: found } = settingCalled(name);
  const known = await loadShopFacts(shop, tx);
  if (!found || !known) return [];
  const settings = { ...(await loadSettings(shop, tx)), [name]: value };
  const reviews = await loadShopReviews(shop, tx);
  const facts: Facts = { shop: known.facts, settings, reviews, now };
  return found(value, facts);
}
