import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { db } from "../../../db.server";
import { changeView, deleteView, savedViews, saveView } from "./saved-views.server";
import { VIEWS_MAX } from "./saved-view";
import { EVERY_REVIEW } from "./review-search";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";

beforeEach(async () => void (await db.savedView.deleteMany()));
afterAll(() => db.$disconnect());

const save = (name: string, query = "stars=1,2", shop = SHOP) => saveView(shop, { name, query });
const idOf = async (answer: ReturnType<typeof save>) => {
  const saved = await answer;
  if (!saved.ok) throw new Error("not saved");
  return saved.id;
};
const names = async (shop = SHOP) => (await savedViews(shop)).map(({ name }) => name);

describe("a search with a name", () => {
  it("is kept as what it finds, in the order of saving", async () => {
    await save("Few stars", "stars=1,2&page=9&sort=oldest&view=held");
    await save("Photos", "photo=1");
    const [first] = await savedViews(SHOP);
    expect(first).toMatchObject({
      name: "Few stars",
      search: { ...EVERY_REVIEW, stars: [1, 2], sort: "oldest" },
    });
    expect(await names()).toEqual(["Few stars", "Photos"]);
    expect((await db.savedView.findFirstOrThrow()).query).toBe("stars=1%2C2&sort=oldest");
  });

  it("has a name that no other has in the shop", async () => {
    await save("Photos");
    await save("Photos", "", OTHER);
    expect(await save("Photos")).toMatchObject({
      ok: false,
      problems: [{ code: "view-name-taken" }],
    });
    const other = await idOf(save("Other"));
    expect(await changeView(SHOP, other, { name: "Photos" })).toMatchObject({ ok: false });
    expect(await changeView(SHOP, other, { name: "Other" })).toMatchObject({ ok: true });
  });

  it.each([
    ["", "view-name-missing"],
    ["x".repeat(41), "too-long"],
    ["a\u202Eb", "hidden-characters"],
  ])("is not kept as %j", async (name, code) => {
    expect(await save(name)).toMatchObject({ ok: false, problems: [{ path: ["name"], code }] });
    expect(await names()).toEqual([]);
  });

  it("gets another name or another search, and goes", async () => {
    const id = await idOf(save("Photos"));
    await changeView(SHOP, id, { name: "With photo" });
    await changeView(SHOP, id, { query: "photo=1" });
    expect(await savedViews(SHOP)).toEqual([
      { id, name: "With photo", search: { ...EVERY_REVIEW, photo: true } },
    ]);
    await deleteView(SHOP, id);
    expect(await names()).toEqual([]);
  });

  it("is one of no more than can be found again", async () => {
    for (let index = 0; index < VIEWS_MAX; index += 1) await save(`View ${index}`);
    expect(await save("One more")).toMatchObject({ problems: [{ code: "too-many-views" }] });
  });

  it("is one, though it is saved twice at once", async () => {
    const eight = Array.from({ length: 8 });
    // So that none waits for a connection while another is done already.
    await Promise.all(eight.map(() => db.$transaction((tx) => tx.savedView.count())));
    const answers = await Promise.all(eight.map(() => save("Photos")));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await names()).toEqual(["Photos"]);
  });

  it("belongs to its shop", async () => {
    const id = await idOf(save("Photos", "", OTHER));
    await changeView(SHOP, id, { name: "Mine" });
    await deleteView(SHOP, id);
    expect([await names(), await names(OTHER)]).toEqual([[], ["Photos"]]);
  });

  it("that cannot be read any more finds everything", async () => {
    await db.savedView.create({
      data: { shop: SHOP, id: "1", page: "reviews", name: "Old", query: { a: 1 }, position: 0 },
    });
    expect(await savedViews(SHOP)).toMatchObject([{ search: EVERY_REVIEW }]);
  });
});
