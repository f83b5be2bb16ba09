import { beforeEach, describe, expect, it } from "vitest";
import { aShop, NOW } from "../../tests/facts";
import { db } from "../db.server";
import { NO_BADGES, type Badges } from "./badges/badges";
import { NO_SETTINGS } from "./settings";
import { loadSetting, loadSettings, readSettings, saveSetting } from "./settings.server";
import { storeShopFacts } from "./shop-facts.server";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";

const headed = (heading: string): Badges => ({ ...NO_BADGES, heading: { nb: heading } });

const save = (input: unknown, revision: number, shop = SHOP) =>
  saveSetting(db, shop, "badges", input, revision, NOW);

beforeEach(async () => {
  await db.setting.deleteMany();
  await db.shopFacts.deleteMany();
});

describe("a setting", () => {
  it("is as unset at first, at revision 0", async () => {
    expect(await loadSetting(SHOP, "badges")).toEqual({
      value: NO_BADGES,
      revision: 0,
      savedAt: null,
    });
    expect(await loadSettings(SHOP)).toEqual(NO_SETTINGS);
  });

  it("is loaded as it was saved", async () => {
    expect(await save(headed("Hei"), 0)).toEqual({
      ok: true,
      value: headed("Hei"),
      revision: 1,
      changed: true,
    });
    expect(await loadSetting(SHOP, "badges")).toEqual({
      value: headed("Hei"),
      revision: 1,
      savedAt: NOW,
    });
  });

  it("belongs to one shop", async () => {
    await save(headed("Hei"), 0);
    expect((await loadSetting(OTHER, "badges")).revision).toBe(0);
    expect(await loadSettings(OTHER)).toEqual(NO_SETTINGS);
    expect(await save(headed("Hallo"), 0, OTHER)).toMatchObject({ ok: true, revision: 1 });
    expect((await loadSetting(SHOP, "badges")).value).toEqual(headed("Hei"));
  });

  it("that is saved unchanged stays at its revision, whichever it was made from", async () => {
    await save(headed("Hei"), 0);
    expect(await save(headed("Hei"), 1)).toMatchObject({ ok: true, revision: 1, changed: false });
    expect(await save(headed(" Hei "), 0)).toMatchObject({ ok: true, revision: 1, changed: false });
  });

  it("with a problem is not saved", async () => {
    const outcome = await save(headed("100 % secure"), 0);
    expect(outcome).toEqual({
      ok: false,
      problems: [{ path: ["heading", "nb"], code: "promise-absolute" }],
    });
    expect(await db.setting.count()).toBe(0);
  });

  it("that states another number than the facts is not saved", async () => {
    await storeShopFacts(db, SHOP, aShop(), NOW);
    const since = (text: string) =>
      save({ ...NO_BADGES, badges: [{ claim: "shop-since", text: { nb: text } }] }, 0);

    expect(await since("Siden 1950")).toEqual({
      ok: false,
      problems: [{ path: ["badges", 0, "text", "nb"], code: "promise-number" }],
    });
    expect(await since("Siden 2019")).toMatchObject({ ok: true });
  });
});

describe("two tabs that save", () => {
  it("the one after the other: the second is told, and nothing is overwritten", async () => {
    await save(headed("First"), 0);
    expect(await save(headed("Second"), 0)).toEqual({
      ok: false,
      conflict: { value: headed("First"), revision: 1, savedAt: NOW },
    });
    expect((await loadSetting(SHOP, "badges")).value).toEqual(headed("First"));
  });

  it.each([0, 1])("at the same time from revision %i: one of them wins", async (revision) => {
    if (revision === 1) await save(headed("Before"), 0);
    const outcomes = await Promise.all(
      ["A", "B", "C", "D"].map((heading) =>
        db.$transaction((tx) => saveSetting(tx, SHOP, "badges", headed(heading), revision, NOW)),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.filter((outcome) => "conflict" in outcome)).toHaveLength(3);
    expect((await loadSetting(SHOP, "badges")).revision).toBe(revision + 1);
  });
});

describe("a stored value that no longer parses", () => {
  beforeEach(async () => {
    const value = { shape: 1, value: { nonsense: true } };
    await db.setting.create({
      data: { shop: SHOP, name: "badges", value, revision: 3, savedAt: NOW },
    });
  });

  it("stands as unset and is named", async () => {
    expect(await readSettings(SHOP)).toEqual({
      settings: NO_SETTINGS,
      unreadable: ["badges"],
    });
    expect((await loadSetting(SHOP, "badges")).unreadable).not.toEqual([]);
  });

  it("can be replaced", async () => {
    expect(await save(headed("Hei"), 3)).toMatchObject({ ok: true, revision: 4 });
    expect((await loadSetting(SHOP, "badges")).value).toEqual(headed("Hei"));
  });
});
