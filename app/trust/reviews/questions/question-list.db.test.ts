import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { anAnswerIn, aQuestionIn } from "../../../../tests/questions";
import { db } from "../../../db.server";
import { listQuestions } from "./listed-questions.server";
import { fromIn, LISTED_AT_ONCE, waitingCount } from "./question-list.server";
import { EVERY_QUESTION, type QuestionSearch } from "./question-search";

const SHOP = "woolly.myshopify.com";
const OTHER = "other.myshopify.com";
const NOW = new Date("2026-11-22T12:00:00Z");
const HELD = { shownAt: null, heldFor: ["everything"] };

beforeEach(async () => {
  await db.productQuestion.deleteMany();
  await db.productAnswer.deleteMany();
  await db.product.deleteMany();
});
afterAll(() => db.$disconnect());

const page = (search: Partial<QuestionSearch> = {}, query = "", shop = SHOP) =>
  listQuestions(shop, { ...EVERY_QUESTION, ...search }, fromIn(new URLSearchParams(query)));
const found = async (search: Partial<QuestionSearch>, shop = SHOP) =>
  (await page(search, "", shop)).questions.map(({ id }) => id).sort();

describe("the questions that a merchant looks for", () => {
  it("are those with something to decide: a question, or an answer to one", async () => {
    const held = await aQuestionIn(SHOP, HELD);
    const withHeld = await aQuestionIn(SHOP);
    await anAnswerIn(SHOP, withHeld, HELD);
    const [shown, refused, gone] = [
      await aQuestionIn(SHOP),
      await aQuestionIn(SHOP, { shownAt: null, refusedAt: NOW, refusedFor: "insult" }),
      await aQuestionIn(SHOP, { ...HELD, deletedAt: NOW }),
    ];
    expect(await found({ state: "waiting" })).toEqual([held, withHeld].sort());
    expect(await found({ state: "shown" })).toEqual([withHeld, shown].sort());
    expect(await found({ state: "deleted" })).toEqual([gone]);
    expect(await found({})).toEqual([held, withHeld, shown, refused].sort());
    expect(await waitingCount(SHOP)).toBe(2);
    expect(await waitingCount(OTHER)).toBe(0);
  });

  it("are those that nobody has answered, as far as shoppers see", async () => {
    const [none, withHeld, answered] = [
      await aQuestionIn(SHOP),
      await aQuestionIn(SHOP),
      await aQuestionIn(SHOP),
    ];
    await anAnswerIn(SHOP, withHeld, HELD);
    await anAnswerIn(SHOP, answered);
    expect(await found({ unanswered: true })).toEqual([none, withHeld].sort());
  });

  it.each([
    ["its words, in any order", { body: "Is it 100% wool?" }, "WOOL 100%"],
    ["who asked", { authorName: "Åse" }, "åse"],
  ])("are found by %s", async (_, row, words) => {
    const id = await aQuestionIn(SHOP, row);
    await aQuestionIn(SHOP, { body: "Is it wool, of 1000 sheep?" });
    expect(await found({ words })).toEqual([id]);
  });

  it("are found by an answer, but for one that was deleted", async () => {
    const [one, other] = [await aQuestionIn(SHOP), await aQuestionIn(SHOP)];
    await anAnswerIn(SHOP, one, { body: "Only by hand." });
    await anAnswerIn(SHOP, other, { body: "Only by hand.", deletedAt: NOW });
    expect(await found({ words: "hand" })).toEqual([one]);
  });

  it("are found among the deleted by a buyer's answer that was, and then only show it", async () => {
    const id = await aQuestionIn(SHOP);
    await anAnswerIn(SHOP, id, { deletedAt: NOW });
    const answersIn = async (search: Partial<QuestionSearch>) =>
      (await page(search)).questions.map(({ answers }) => answers.length);
    expect(await answersIn({ state: "deleted" })).toEqual([1]);
    expect(await answersIn({})).toEqual([0]);
  });

  it("are the shop's own", async () => {
    await aQuestionIn(OTHER, { id: "1" });
    await aQuestionIn(SHOP, { id: "1", ...HELD });
    await anAnswerIn(OTHER, "1", { body: "Other" });
    expect((await page()).questions).toMatchObject([{ state: "held", answers: [] }]);
    expect(await found({ words: "Other" })).toEqual([]);
  });
});

describe("a page of questions", () => {
  it("has the newest first, and goes on and back from any place", async () => {
    const count = LISTED_AT_ONCE * 2 + 3;
    const ids = Array.from({ length: count }, (_, index) => `q${String(index).padStart(2, "0")}`);
    for (const [index, id] of ids.entries()) {
      // Two at a time, so that a page may end between two of the same moment.
      const askedAt = new Date(NOW.getTime() - Math.floor((count - index) / 2) * 1000);
      await aQuestionIn(SHOP, { id, askedAt });
    }
    const forwards = [await page()];
    for (let last = forwards[0]; last?.after; last = forwards.at(-1)) {
      forwards.push(await page({}, `after=${last.after}`));
    }
    const idsOf = (pages: Awaited<ReturnType<typeof page>>[]) =>
      pages.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(forwards).toHaveLength(3);
    expect(idsOf(forwards)).toEqual([...ids].reverse());
    const back = await page({}, `before=${forwards[2]?.before}`);
    expect(idsOf([back])).toEqual(idsOf(forwards.slice(1, 2)));
    expect(forwards[0]?.before).toBeNull();
  });

  it("that has emptied meanwhile is the first, and so is one that somebody has typed", async () => {
    const id = await aQuestionIn(SHOP);
    for (const query of ["after=0.0", "after=nowhere", "before=zzzzzzzzz.1"]) {
      expect((await page({}, query)).questions.map((one) => one.id)).toEqual([id]);
    }
  });

  it("names the product, the shop's answer, and the others in the order in which they came", async () => {
    const told = { handle: "blanket", type: "", vendor: "", skus: [], barcodes: [] };
    const product = { shop: SHOP, id: "7", title: "Wool blanket", ...told, lookedUpAt: NOW };
    await db.product.create({ data: product });
    const id = await aQuestionIn(SHOP, { productId: "7", locale: "und" });
    await anAnswerIn(SHOP, id, { id: "late", writtenAt: NOW });
    await anAnswerIn(SHOP, id, { id: "own", authorName: null, writtenAt: NOW, orderId: null });
    await anAnswerIn(SHOP, id, { id: "early", orderId: null });
    expect((await page()).questions).toMatchObject([
      {
        ...{ id, product: { title: "Wool blanket" }, lang: "", own: { id: "own" } },
        answers: [
          { id: "early", verified: false },
          { id: "late", verified: true },
        ],
      },
    ]);
  });
});
