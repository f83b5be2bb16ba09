import { beforeEach, describe, expect, it } from "vitest";
import { aShop, NOW } from "../../../tests/facts";
import { db } from "../../db.server";
import { saveAndPublish } from "../../storefront/save.server";
import { startBoss } from "../../jobs.server";
import { storeShopFacts } from "../shop-facts.server";
import { NO_TERMS, type Terms } from "./terms";
import {
  allTerms,
  currentTerms,
  noteTerms,
  termsAt,
  termsHashed,
  termsNumbered,
} from "./versions.server";

const SHOP = aShop().shop;
const OTHER = "other.myshopify.com";
await startBoss();

const later = (hours: number) => new Date(NOW.getTime() + hours * 60 * 60 * 1000);
const written = (nb: string, part: Partial<Terms> = {}): Terms => ({
  ...NO_TERMS,
  text: { nb },
  ...part,
});

async function save(value: Terms, now = NOW, shop = SHOP) {
  const row = await db.setting.findFirst({ where: { shop, name: "terms" } });
  return saveAndPublish(shop, "terms", value, row?.revision ?? 0, now);
}

const numbers = async () => (await allTerms(SHOP)).map(({ number }) => number);
const texts = async () => (await allTerms(SHOP)).map((version) => version.texts["nb"] ?? null);

beforeEach(async () => {
  await db.setting.deleteMany();
  await db.termsVersion.deleteMany();
  await storeShopFacts(db, SHOP, aShop(), NOW);
});

describe("a version of the terms", () => {
  it("is made by each save of another text, and names the one before", async () => {
    await save(written("Første"));
    await save(written("Andre"), later(1));
    const [second, first] = await allTerms(SHOP);
    expect(first).toMatchObject({ number: 1, publishedAt: NOW, previous: null, source: "written" });
    expect(second).toMatchObject({ number: 2, publishedAt: later(1), texts: { nb: "Andre" } });
    expect(second?.previous).toBe(first?.hash);
    expect(first?.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is not made by a save that leaves the text as it is", async () => {
    await save(written("Første"));
    await save(written("Første"));
    await save(written("Første", { asking: "ticked", privacy: false }), later(1));
    await save(written(" Første\n\n\n"), later(2));
    expect(await numbers()).toEqual([1]);
  });

  it("is made anew when an older text comes back, with the hash it had", async () => {
    await save(written("Første"));
    await save(written("Andre"), later(1));
    await save(written("Første"), later(2));
    const [third, , first] = await allTerms(SHOP);
    expect(await numbers()).toEqual([3, 2, 1]);
    expect(third?.hash).toBe(first?.hash);
    expect(await termsHashed(SHOP, first?.hash ?? "")).toMatchObject({ number: 3 });
  });

  it("is an address where they stand on a page, and none where they were taken away", async () => {
    await save({ ...NO_TERMS, privacy: false });
    expect(await numbers()).toEqual([]);
    const page = "https://woolly.example/pages/terms";
    await save({ ...NO_TERMS, source: "page", page });
    await save(NO_TERMS, later(1));
    expect(await allTerms(SHOP)).toMatchObject([
      { number: 2, source: "none", texts: {}, address: "" },
      { number: 1, source: "page", texts: {}, address: page },
    ]);
  });

  it("is not made by a save that is refused, or comes too late", async () => {
    await save({ ...NO_TERMS, source: "page" });
    await save(written("Første"));
    expect(await saveAndPublish(SHOP, "terms", written("Andre"), 0, NOW)).toMatchObject({
      ok: false,
      conflict: { revision: 1 },
    });
    expect(await texts()).toEqual(["Første"]);
  });

  it("is one for each of many saves at once, without a gap, and the last is what is saved", async () => {
    await save(written("Første"));
    const tries = Array.from({ length: 8 }, async (_, nth) => {
      const wanted = written(`Nr. ${nth}`);
      for (let revision = 1; ; revision += 1) {
        const saved = await saveAndPublish(SHOP, "terms", wanted, revision, later(nth));
        if (saved.ok) return;
      }
    });
    await Promise.all(tries);
    expect(await numbers()).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1]);
    const { value } = await db.setting.findFirstOrThrow({ where: { shop: SHOP, name: "terms" } });
    expect((value as { value: Terms }).value.text["nb"]).toBe((await texts())[0]);
  });

  it("is one for each of two texts at once, say a save and what Shopify's policy says", async () => {
    const texts = Array.from({ length: 6 }, (_, nth) => ({ nb: `Nr. ${nth}` }));
    const noted = texts.map((text) =>
      db.$transaction((tx) =>
        noteTerms(tx, SHOP, { source: "policy", texts: text, address: "" }, NOW),
      ),
    );
    await Promise.all(noted);
    expect(await numbers()).toEqual([6, 5, 4, 3, 2, 1]);
    const versions = await allTerms(SHOP);
    for (const [index, { previous }] of versions.entries()) {
      expect(previous).toBe(versions[index + 1]?.hash ?? null);
    }
  });

  it("belongs to one shop", async () => {
    await save(written("Første"));
    await save(written("Annet"), NOW, OTHER);
    const [theirs] = await allTerms(OTHER);
    expect(theirs).toMatchObject({ number: 1, texts: { nb: "Annet" } });
    expect(await termsHashed(SHOP, theirs?.hash ?? "")).toBeNull();
    expect(await termsNumbered("third.myshopify.com", 1)).toBeNull();
    expect(await currentTerms("third.myshopify.com")).toBeNull();
  });

  it("is found by the time at which it was published", async () => {
    await save(written("Første"));
    await save(written("Andre"), later(2));
    expect(await termsAt(SHOP, later(-1))).toBeNull();
    expect(await termsAt(SHOP, later(1))).toMatchObject({ number: 1 });
    expect(await termsAt(SHOP, later(2))).toMatchObject({ number: 2 });
  });
});
