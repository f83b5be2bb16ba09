import { beforeEach, describe, expect, it, vi } from "vitest";
import { NOW, OTHER, SHOP } from "../../tests/deliveries";
import { hidden, opened, openShop, ordered, withoutFiles } from "../../tests/visitors";
import { Outside } from "../../tests/invitations";
import { db } from "../db.server";
import { WORDS as DOORS } from "../trust/doors/words/in-each-language";
import { LOCALES } from "../trust/locale";
import { WORDS } from "../trust/reviews/visitors/pages/words/in-each-language";
import { action as ask, loader } from "./proxy.questions";
import { action as answer } from "./proxy.questions.answer";

/** What Shopify has of orders that we were not told of. */
let shopify = new Outside();
beforeEach(() => {
  shopify = new Outside();
});
vi.mock("../admin-api/admin.server", async (original) => ({
  ...(await original<object>()),
  adminFor: (shop: string) => shopify.world.connect(shop),
}));

type Fields = Record<string, string>;

const sendQuestion = async (fields: Fields = {}, from = {}) => {
  const said = { body: "Tåler det maskinvask?", name: "Ola", email: "", ...fields };
  return (await ask(withoutFiles("questions", { ...hidden(), ...said }, from))).text();
};
const BOUGHT = { order: "1042", email: "kari.nordmann@example.no" };
const sendAnswer = async (fields: Fields, from = {}) => {
  const said = { body: "Ja, på 30 grader.", name: "Kari", ...BOUGHT, ...fields };
  return (await answer(withoutFiles("questions/answer", { ...hidden(), ...said }, from))).text();
};
const look = async (query: Fields = { product: "wool-blanket" }, shop = SHOP) =>
  (await loader(opened("questions", query, shop))).text();
const question = () => db.productQuestion.findFirstOrThrow();

describe("a question of a shopper", () => {
  it.each(LOCALES)("is shown at once, and says so in %s", async (locale) => {
    await openShop();
    expect(await sendQuestion({ locale })).toContain(WORDS[locale].question.shown);
    expect(await question()).toMatchObject({
      ...{ productId: "1001", body: "Tåler det maskinvask?", authorName: "Ola", contact: null },
      heldFor: [],
    });
    expect(await look()).toContain("Tåler det maskinvask?");
    const asked = { shop: SHOP, productId: "1001" };
    expect(await db.productPublication.findMany()).toMatchObject([asked]);
  });

  it("is held by the rules that hold reviews, and then not shown", async () => {
    await openShop();
    expect(await sendQuestion({ body: "Se https://spam.example?" })).toContain(
      WORDS.nb.question.held,
    );
    expect(await question()).toMatchObject({ heldFor: ["links"], shownAt: null });
    expect(await look()).not.toContain("spam.example");
    expect(await db.productPublication.findMany()).toEqual([]);
  });

  it("is one however often it is sent, and doubtful under another product", async () => {
    await openShop();
    await Promise.all([1, 2, 3].map(() => sendQuestion()));
    expect(await db.productQuestion.count()).toBe(1);
    await sendQuestion({ product_id: "1002", product: "stoneware-mug" });
    expect(await db.productQuestion.findMany({ where: { productId: "1002" } })).toMatchObject([
      { heldFor: ["duplicate"] },
    ]);
  });

  it("comes back with all that was typed, where something is missing", async () => {
    await openShop();
    const html = await sendQuestion({ body: " ", name: "", email: "kari@" });
    for (const field of ["body", "name", "email"]) expect(html).toContain(`href="#${field}"`);
    expect(html).toContain('value="kari@"');
    expect(await sendQuestion({ body: "x".repeat(501) })).toContain("x".repeat(501));
    expect(await db.productQuestion.count()).toBe(0);
  });

  it("is not taken where the shop takes none, or of what it does not sell", async () => {
    await openShop({ questions: false });
    expect(await sendQuestion()).toContain(WORDS.nb.closed.questions);
    expect(await sendQuestion({ product_id: "" })).toContain(WORDS.nb.gone.title);
    expect(await db.productQuestion.count()).toBe(0);
  });

  it("is refused unread where it is larger than any form", async () => {
    await openShop();
    const args = withoutFiles("questions", { ...hidden(), body: "x".repeat(300_000) });
    const refused = await ask(args).catch((thrown: unknown) => thrown as Response);
    expect(refused.status).toBe(413);
  });
});

describe("an answer of a buyer", () => {
  it("is shown as a verified buyer's, with order number and e-mail together", async () => {
    await openShop();
    await ordered();
    await sendQuestion();
    const { id } = await question();
    expect(await sendAnswer({ question: id })).toContain(WORDS.nb.answer.shown);
    await sendAnswer({ question: id });
    expect(await db.productAnswer.findMany()).toMatchObject([
      { questionId: id, orderId: "5001", body: "Ja, på 30 grader.", authorName: "Kari" },
    ]);
    expect(await look()).toContain("Ja, på 30 grader.");
  });

  it.each<[string, Fields]>([
    ["another number", { order: "1043" }],
    ["another address", { email: "other@example.no" }],
    ["no number", { order: "" }],
  ])("comes back with %s", async (_, wrong) => {
    await openShop();
    await ordered();
    await sendQuestion();
    const html = await sendAnswer({ question: (await question()).id, ...wrong });
    expect(html).toContain('id="order-problem"');
    expect(html).toContain("Ja, på 30 grader.</textarea>");
    expect(await db.productAnswer.count()).toBe(0);
  });

  it("waits with all that was typed while Shopify cannot be asked", async () => {
    await openShop();
    await sendQuestion();
    shopify.isAway = true;
    const html = await sendAnswer({ question: (await question()).id });
    expect(html).toContain(DOORS.nb.of["order-unchecked"](0));
    expect(html).toContain("Ja, på 30 grader.</textarea>");
  });

  it("is to a question that is shown, in this shop", async () => {
    await openShop();
    await openShop({}, OTHER);
    await ordered();
    await sendQuestion();
    const { id } = await question();
    expect(await sendAnswer({ question: id }, { shop: OTHER })).toContain(WORDS.nb.gone.title);
    expect(await sendAnswer({ question: "' OR 1" })).toContain(WORDS.nb.gone.title);
    await db.productQuestion.updateMany({ data: { deletedAt: NOW } });
    expect(await sendAnswer({ question: id })).toContain(WORDS.nb.gone.title);
  });

  it("is waited for after thirty tries within an hour: nobody guesses an order", async () => {
    await openShop();
    await ordered();
    await sendQuestion();
    const { id } = await question();
    for (let nth = 2; nth <= 30; nth += 1) await sendAnswer({ question: id, order: `${nth}` });
    const html = await sendAnswer({ question: id });
    expect(html).toContain(DOORS.nb.of.wait(0));
    expect(await db.productAnswer.count()).toBe(0);
  });
});

describe("the page of all questions about a product", () => {
  it("leads on until all were there", async () => {
    await openShop();
    for (let nth = 1; nth <= 45; nth += 1) {
      await db.productQuestion.create({
        data: {
          ...{ shop: SHOP, id: `q-${nth}`, productId: "1001", body: `Spørsmål ${nth}?` },
          ...{ locale: "nb", authorName: "Ola", bodyHash: `${nth}`, shownAt: NOW },
          // Two at a time at the same moment.
          askedAt: new Date(NOW.getTime() + Math.floor(nth / 2) * 1000),
        },
      });
    }
    const seen = new Set<string>();
    let after: string | undefined = "";
    let pages = 0;
    while (after !== undefined) {
      const html = await look({ product: "wool-blanket", after });
      for (const [, id = ""] of html.matchAll(/<li id="question-(q-\d+)"/g)) seen.add(id);
      after = /after=([^&"]+)&amp;lang=nb/.exec(html)?.[1];
      pages += 1;
    }
    expect(seen.size).toBe(45);
    expect(pages).toBe(3);
  });

  it("asks for the first one where there is none", async () => {
    await openShop();
    expect(await look()).toContain("<form");
    expect(await look({ product: "nothing" })).toContain(WORDS.nb.gone.title);
  });

  it("lets nobody's words become Liquid or HTML", async () => {
    await openShop();
    const evil = `{{ shop.name }}{% raw %}"><script>alert(1)</script>`;
    await sendQuestion({ body: evil, name: evil });
    expect(await question()).toMatchObject({ body: evil });
    const html = (await look()).replaceAll(`{{ routes.root_url | split: "/" | join: "/" }}`, "");
    expect(html).toContain("alert(1)");
    expect(html).not.toMatch(/\{\{|\{%|<script/);
  });
});
