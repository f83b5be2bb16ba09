import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { askRoute } from "../../tests/admin-route";
import { anAnswerIn, aQuestionIn } from "../../tests/questions";
import { PRODUCT } from "../../tests/reviews";
import { SHOP, shopifyTokens } from "../../tests/shopify";
import { db } from "../db.server";
import { startBoss, stopBoss } from "../jobs.server";
import type {
  QuestionStrokeAnswer,
  QuestionUndoAnswer,
} from "../trust/reviews/questions/question-stroke-answer";
import { stateOf } from "../trust/reviews/review";
import { action as answerOf } from "./app.reviews.questions.$id.answer";
import { action as changes } from "./app.reviews.questions.changes";
import { action as deletions } from "./app.reviews.questions.deletions";
import { action as publications } from "./app.reviews.questions.publications";

shopifyTokens();

const OTHER = "other.myshopify.com";

beforeEach(async () => {
  await db.productQuestion.deleteMany();
  await db.productAnswer.deleteMany();
  await db.productPublication.deleteMany();
  await (await startBoss()).deleteAllJobs();
});
afterAll(async () => {
  await stopBoss();
  await db.$disconnect();
});

const HELD = { shownAt: null, heldFor: ["links"] };

const question = (id: string, shop = SHOP) =>
  db.productQuestion.findUniqueOrThrow({ where: { shop_id: { shop, id } } });
const answers = (questionId: string) =>
  db.productAnswer.findMany({ where: { questionId }, orderBy: { writtenAt: "asc" } });
const answer = (id: string) => db.productAnswer.findFirstOrThrow({ where: { id } });

const struck = async (asked: Promise<Response>) =>
  (await (await asked).json()) as QuestionStrokeAnswer;
const post = (run: typeof publications, questionId: string, answerId: string | null = null) =>
  struck(askRoute(run, { body: { questionId, answerId } }));
const take = (run: typeof publications, questionId: string, answerId: string | null = null) =>
  struck(askRoute(run, { method: "DELETE", body: { questionId, answerId } }));
const say = (id: string, text: string) =>
  struck(askRoute(answerOf, { params: { id }, body: { text } }));
const undo = async ({ change }: QuestionStrokeAnswer, shop = SHOP) =>
  askRoute(changes, { method: "DELETE", body: { change }, shop });
const undone = async (stroke: QuestionStrokeAnswer) =>
  ((await (await undo(stroke)).json()) as QuestionUndoAnswer).isUndone;

/** How often the product's metafields were asked to follow, from now on. */
async function asked(act: () => Promise<unknown>): Promise<number> {
  const count = async () => {
    const where = { shop_productId: { shop: SHOP, productId: PRODUCT } };
    return (await db.productPublication.findUnique({ where }))?.asked ?? 0;
  };
  const before = await count();
  await act();
  return (await count()) - before;
}

describe("a shopper's question", () => {
  it("is shown and held, and the product's page follows", async () => {
    const id = await aQuestionIn(SHOP, HELD);
    expect(await asked(() => post(publications, id))).toBe(1);
    expect(await question(id)).toMatchObject({ heldFor: [] });
    expect(stateOf(await question(id))).toBe("shown");
    expect(await asked(() => take(publications, id))).toBe(1);
    expect(await question(id)).toMatchObject({ shownAt: null, heldFor: ["by-hand"] });
    expect(await (await startBoss()).findJobs("publish-products")).toHaveLength(1);
  });

  it("is deleted, and comes back as it was", async () => {
    const id = await aQuestionIn(SHOP, HELD);
    await post(deletions, id);
    expect(stateOf(await question(id))).toBe("deleted");
    await take(deletions, id);
    expect(await question(id)).toMatchObject({ ...HELD, deletedAt: null });
  });

  it("that nobody sees changes no page", async () => {
    const id = await aQuestionIn(SHOP, HELD);
    expect(await asked(() => post(deletions, id))).toBe(0);
  });

  it("that is so already is left alone, and there is nothing to undo", async () => {
    const id = await aQuestionIn(SHOP);
    expect(await post(publications, id)).toEqual({ change: null });
    expect(await take(deletions, id)).toEqual({ change: null });
  });

  it("of another shop is left alone", async () => {
    const id = await aQuestionIn(OTHER);
    for (const run of [publications, deletions]) {
      expect(await post(run, id)).toEqual({ change: null });
      expect(await take(run, id)).toEqual({ change: null });
    }
    expect(await say(id, "Hello")).toMatchObject({ change: null });
    expect(stateOf(await question(id, OTHER))).toBe("shown");
    expect(await answers(id)).toEqual([]);
  });

  it.each([[{}], [{ questionId: "" }], [{ questionId: "1" }], [{ questionId: 1, answerId: null }]])(
    "is not meant by %j",
    async (body) => {
      for (const run of [publications, deletions]) {
        expect((await askRoute(run, { body })).status).toBe(400);
      }
    },
  );
});

describe("a buyer's answer", () => {
  it("is shown, held, deleted and brought back, and the product's page follows", async () => {
    const of = await aQuestionIn(SHOP);
    const id = await anAnswerIn(SHOP, of, HELD);
    const state = async () => stateOf(await answer(id));
    expect(await asked(() => post(publications, of, id))).toBe(1);
    expect(await state()).toBe("shown");
    expect(await asked(() => take(publications, of, id))).toBe(1);
    expect(await state()).toBe("held");
    expect(await asked(() => post(deletions, of, id))).toBe(0);
    expect(await state()).toBe("deleted");
    await take(deletions, of, id);
    expect(await answer(id)).toMatchObject({ heldFor: ["by-hand"], deletedAt: null });
    expect(stateOf(await question(of))).toBe("shown");
  });

  it("to a question that nobody sees changes no page", async () => {
    const of = await aQuestionIn(SHOP, HELD);
    const id = await anAnswerIn(SHOP, of);
    expect(await asked(() => take(publications, of, id))).toBe(0);
  });

  it("is found under its own question only", async () => {
    const [of, another] = [await aQuestionIn(SHOP), await aQuestionIn(SHOP)];
    const id = await anAnswerIn(SHOP, of);
    expect(await post(deletions, another, id)).toEqual({ change: null });
    expect(stateOf(await answer(id))).toBe("shown");
  });
});

describe("the shop's own answer", () => {
  it("is written in the question's language, changed, and taken away", async () => {
    const id = await aQuestionIn(SHOP);
    expect(await asked(() => say(id, " Ja.\n\n\n\nPå 40. "))).toBe(1);
    const written = { body: "Ja.\n\nPå 40.", authorName: null, locale: "nb", orderId: null };
    expect(await answers(id)).toMatchObject([written]);
    await say(id, "Nei.");
    expect(await answers(id)).toMatchObject([{ ...written, body: "Nei." }]);
    const removed = () => askRoute(answerOf, { method: "DELETE", params: { id } });
    expect(await asked(removed)).toBe(1);
    expect((await answers(id)).map(stateOf)).toEqual(["deleted"]);
    await say(id, "Jo.");
    expect((await answers(id)).map(stateOf)).toEqual(["deleted", "shown"]);
  });

  it("shows a question that waits, for nobody could read it otherwise", async () => {
    const id = await aQuestionIn(SHOP, HELD);
    const stroke = await say(id, "Ja.");
    expect(stateOf(await question(id))).toBe("shown");
    expect(await undone(stroke)).toBe(true);
    expect(await question(id)).toMatchObject(HELD);
    expect(await answers(id)).toEqual([]);
  });

  it("is not given to a question that was deleted", async () => {
    const id = await aQuestionIn(SHOP, { deletedAt: new Date() });
    expect(await say(id, "Ja.")).toMatchObject({ change: null });
    expect(await answers(id)).toEqual([]);
  });

  it.each([
    ["nothing", { text: "  " }, "own-answer-missing"],
    ["too much", { text: "x".repeat(2001) }, "too-long"],
    ["what nobody sees", { text: "a\u202Eb" }, "hidden-characters"],
    ["no text at all", {}, "invalid"],
  ])("is not %s", async (_, body, code) => {
    const id = await aQuestionIn(SHOP);
    const said = await (await askRoute(answerOf, { params: { id }, body })).json();
    expect(said).toMatchObject({ ok: false, problems: [{ code }] });
    expect(await answers(id)).toEqual([]);
  });
});

describe("undoing a stroke over questions", () => {
  it("brings back why a question, or an answer, was held, and when it was shown", async () => {
    const id = await aQuestionIn(SHOP, HELD);
    const answerId = await anAnswerIn(SHOP, id);
    const [before, answerBefore] = [await question(id), await answer(answerId)];
    expect(await undone(await post(publications, id))).toBe(true);
    expect(await undone(await take(publications, id, answerId))).toBe(true);
    expect([await question(id), await answer(answerId)]).toEqual([before, answerBefore]);
  });

  it("puts the former answer back, and the page follows", async () => {
    const id = await aQuestionIn(SHOP);
    await say(id, "Ja.");
    const [before] = await answers(id);
    const stroke = await say(id, "Nei.");
    expect(await asked(() => undo(stroke))).toBe(1);
    expect(await answers(id)).toEqual([before]);
  });

  it("leaves alone what was changed again since", async () => {
    const id = await aQuestionIn(SHOP);
    const stroke = await take(publications, id);
    await post(deletions, id);
    expect(await undone(stroke)).toBe(false);
    expect(stateOf(await question(id))).toBe("deleted");
  });

  it("is for the shop alone whose stroke it was, and takes nothing that we have not made", async () => {
    const id = await aQuestionIn(SHOP);
    const stroke = await take(publications, id);
    expect((await undo(stroke, OTHER)).status).toBe(404);
    for (const change of ["", "x".repeat(80), `${stroke.change}x`.slice(1), null]) {
      expect((await undo({ change })).status).toBe(404);
    }
    expect(stateOf(await question(id))).toBe("held");
    expect((await askRoute(changes, { body: stroke })).status).toBe(405);
  });
});
