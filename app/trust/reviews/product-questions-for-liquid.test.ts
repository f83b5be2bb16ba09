import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { anAnswer, aQuestion } from "../../../tests/reviewed-product";
import { productQuestionsForLiquid } from "./product-questions-for-liquid";
import type { AnsweredQuestion } from "./question";

const shown = (questions: AnsweredQuestion[]) =>
  productQuestionsForLiquid({ product: { handle: "wool-blanket" }, questions, shop: aShop() });

const asked = (id: string, answers = [anAnswer()]) => ({ question: aQuestion({ id }), answers });

describe("the questions about a product on its page", () => {
  it("are nothing as long as nobody has asked", () => {
    expect(shown([])).toBeNull();
  });

  it("are each with its answers: the merchant's in the shop's name, a buyer's as such", () => {
    const bought = anAnswer({ id: "a2", authorName: "Ola", orderId: "order-1", locale: "und" });
    expect(shown([asked("q1", [anAnswer(), bought])])).toEqual({
      url: "/apps/tillit/questions?product=wool-blanket",
      more: false,
      questions: [
        {
          ...{ id: "q1", body: "Tåler teppet vask i maskin?", name: "Ola", day: "2026-11-02" },
          ...{ lang: "nb", language: { nb: "norsk", en: "Norwegian" }, cut: false },
          answers: [
            {
              ...{ body: "Ja, ullprogram på 30 grader.", name: "Woolly", day: "2026-11-03" },
              ...{ lang: "nb", language: { nb: "norsk", en: "Norwegian" } },
              ...{ merchant: true, verified: false },
            },
            {
              ...{ body: "Ja, ullprogram på 30 grader.", name: "Ola", day: "2026-11-03" },
              ...{ lang: "", language: {}, merchant: false, verified: true },
            },
          ],
        },
      ],
    });
  });

  it("are the first five, and say that there are more", () => {
    const six = ["1", "2", "3", "4", "5", "6"].map((id) => asked(id));
    expect(shown(six)?.questions.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5"]);
    expect(shown(six)?.more).toBe(true);
    expect(shown(six.slice(0, 5))?.more).toBe(false);
  });

  it("say where an answer is cut or left out", () => {
    const four = [1, 2, 3, 4].map((nth) => anAnswer({ id: `a${nth}` }));
    expect(shown([asked("q1", four)])?.questions[0]).toMatchObject({ cut: true });
    expect(shown([asked("q1", four)])?.questions[0]?.answers).toHaveLength(3);
    const long = anAnswer({ body: "ord ".repeat(1200) });
    const [question] = shown([asked("q1", [long])])!.questions;
    expect(question).toMatchObject({ cut: true });
    expect(question?.answers[0]?.body).toMatch(/ord…$/);
  });
});
