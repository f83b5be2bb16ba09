import { describe, expect, it } from "vitest";
import { filled } from "../../tests/examples/questions";
import { shownBlock, textIn } from "../../tests/shown-block";
import { NO_QUESTIONS, type Questions } from "../trust/questions/questions";
import type { PreviewOptions } from "./preview.server";

function shopperSees(questions: Questions, options: Partial<PreviewOptions> = {}) {
  return shownBlock("questions", questions, options);
}

describe("the questions block with nothing to show", () => {
  it("is not a byte on the live storefront, and a hint in the theme editor", async () => {
    expect(await shopperSees(NO_QUESTIONS)).toBe("");
    const hint = await shopperSees(NO_QUESTIONS, { designMode: true });
    expect(hint).toContain("Spørsmål og svar vises her");
  });
});

describe("the questions block", () => {
  it("has each question open to its answer, group by group", async () => {
    const html = await shopperSees(filled);
    expect(html.match(/<h3>.*?<\/h3>|<summary>.*?<\/summary>/g)).toEqual([
      "<h3>Levering</h3>",
      "<summary><span>Når kommer pakken min?</span></summary>",
      "<summary><span>Sender dere til utlandet?</span></summary>",
      "<h3>Retur</h3>",
      "<summary><span>Hvordan sender jeg noe tilbake?</span></summary>",
      "<summary><span>Kan jeg bytte størrelse?</span></summary>",
      "<summary><span>Når får jeg pengene tilbake?</span></summary>",
    ]);
    expect(html).toMatch(/etter to til fire dager\.<br \/>\s*<br \/>\s*Du får en melding/);
  });

  it("lets several be open, so that the browser's search can open any", async () => {
    expect(await shopperSees(filled)).not.toMatch(/<details[^>]+name=/);
  });

  it("speaks the shopper's language, question and answer together", async () => {
    const text = textIn(await shopperSees(filled, { locale: "en" }));
    expect(text).toContain("Do you ship abroad? Yes, to Sweden and Germany.");
    // Without an answer in English the question is not asked in English either.
    expect(text).toContain("Kan jeg bytte størrelse? Ja, vi bytter");
    expect(text).not.toContain("Can I change the size?");
  });

  it("brings no script and asks for nothing", async () => {
    expect(await shopperSees(filled)).not.toMatch(/<script|<link|src=|url\(|itemscope/);
  });
});

describe("the questions block in its compact form", () => {
  const compact = (number: number) =>
    shopperSees(filled, { settings: { form: "compact", number } });

  it("is the first question, and the way to all of them", async () => {
    const html = await compact(0);
    expect(textIn(html)).toBe("Når kommer pakken min? Alle spørsmål og svar (5)");
    expect(html).toContain('<a class="tillit-c" href="/apps/tillit/trust#questions">');
    expect(html).not.toContain("<details");
  });

  it.each([
    [1, 1],
    [3, 3],
    [5, 5],
  ])("opens %i of them in place where the merchant asks for it", async (number, shown) => {
    const html = await compact(number);
    expect(html.match(/<details/g)).toHaveLength(shown);
    expect(textIn(html)).toMatch(/Alle spørsmål og svar \(5\)$/);
  });
});
