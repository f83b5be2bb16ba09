import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/reviews";
import { aShop, NOW, theFacts } from "../../tests/facts";
import { anAnswer, aQuestion, aReviewedProduct } from "../../tests/reviewed-product";
import { textIn } from "../../tests/shown-block";
import type { AnsweredQuestion } from "../trust/reviews/question";
import type { Reviews } from "../trust/reviews/reviews";
import { storefrontDocument } from "./document";
import { renderBlock, type PreviewOptions } from "./preview.server";
import { productDocument } from "./product-document";

type Seen = Partial<PreviewOptions> & { value?: Reviews };

function shopperSees(questions: AnsweredQuestion[], { value = filled, ...options }: Seen = {}) {
  const metafields = productDocument({ ...aReviewedProduct([], questions), shop: aShop() });
  return renderBlock("product-questions", storefrontDocument(theFacts({}, { reviews: value })), {
    ...{ locale: "en", now: NOW, timeZone: "Europe/Oslo" },
    product: { id: "1001", handle: "wool-blanket", title: "Wool blanket", metafields },
    ...options,
  });
}

const CLOSED = { value: { ...filled, questions: false } };
const one = (answers = [anAnswer()]): AnsweredQuestion[] => [{ question: aQuestion(), answers }];
const formsIn = (html: string) => html.match(/<form [^]*?<\/form>/g) ?? [];
const namesIn = (form = "") => [...form.matchAll(/ name="(\w+)"/g)].map(([, name]) => name);

describe("the questions about a product", () => {
  it("are not a byte where nobody has asked and nobody can, and say so in the theme editor", async () => {
    expect(await shopperSees([], CLOSED)).toBe("");
    expect(await shopperSees(one(), { product: null })).toBe("");
    expect(await shopperSees([], { ...CLOSED, designMode: true, locale: "nb" })).toContain(
      "Spørsmål om produktet vises her",
    );
  });

  it("can be asked before there is one", async () => {
    const html = await shopperSees([]);
    expect(textIn(html)).toContain("Nobody has asked anything yet. Ask a question");
    expect(formsIn(html)).toHaveLength(1);
  });

  it("stand there with the shop's answer and those of buyers, marked as such", async () => {
    const answers = [
      anAnswer(),
      anAnswer({ id: "a2", authorName: "Mona", orderId: "o1", body: "Yes.", locale: "en" }),
      anAnswer({ id: "a3", authorName: "Per", body: "I think so.", locale: "en" }),
    ];
    const text = textIn(await shopperSees(one(answers)));
    expect(text).toContain(
      "Tåler teppet vask i maskin? Ola · 2 November 2026 · Written in Norwegian",
    );
    expect(text).toContain("Answer from the shop Ja, ullprogram på 30 grader. Woolly · 3 November");
    expect(text).toContain("Answer from a verified buyer Yes. Mona · 3 November 2026");
    expect(text).toContain("Answer from a shopper I think so. Per");
  });

  it("have their language, each question and each answer its own", async () => {
    const html = await shopperSees(one([anAnswer({ locale: "de" })]), { locale: "nb" });
    expect(html).toContain("<h3>Tåler");
    expect(html).toContain('<p lang="de">Ja');
  });

  it("lead to all of them, and to what is cut", async () => {
    const six = ["1", "2", "3", "4", "5", "6"].map((id) => ({
      question: aQuestion({ id }),
      answers: [anAnswer({ body: "ord ".repeat(1000) })],
    }));
    const html = await shopperSees(six, { locale: "nb" });
    const all = "/apps/tillit/questions?product=wool-blanket&amp;lang=nb";
    expect(html).toContain(`href="${all}">Alle spørsmål`);
    expect(html).toContain(`href="${all}#question-1">Les alt`);
    expect(await shopperSees(one())).not.toContain("?product=");
  });

  it("are asked by a form that needs no script, with what tells people from machines", async () => {
    const [ask, answer] = formsIn(await shopperSees(one(), { locale: "de", root: "/de/" }));
    expect(ask).toContain('<form method="post" action="/de/apps/tillit/questions">');
    expect(new Set(namesIn(ask))).toEqual(
      new Set([
        ...["body", "name", "email", "product", "product_id", "locale"],
        ...["return_to", "opened", "website"],
      ]),
    );
    expect(answer).toContain('<form method="post" action="/de/apps/tillit/questions/answer">');
    expect(namesIn(answer)).toEqual(
      expect.arrayContaining(["question", "email", "order", "website"]),
    );
    expect(answer).toMatch(/name="order" maxlength="40" required/);
    expect(answer).toContain('<option value="q1">Tåler teppet vask i maskin?</option>');
  });

  it("take no further one where the merchant has switched that off", async () => {
    const html = await shopperSees(one(), CLOSED);
    expect(textIn(html)).toContain("Tåler teppet");
    expect(formsIn(html)).toEqual([]);
  });

  it("print hostile words as words", async () => {
    const bad = `"><script>alert(1)</script>{{ shop }}`;
    const html = await shopperSees([
      {
        question: aQuestion({ id: bad, body: bad, authorName: bad, locale: bad }),
        answers: [anAnswer({ body: bad, authorName: bad, locale: bad })],
      },
    ]);
    expect(html).not.toContain("<script");
  });
});
