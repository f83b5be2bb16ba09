import { describe, expect, it } from "vitest";
import { filled, largest } from "../../../tests/examples/guarantee";
import { theFacts } from "../../../tests/facts";
import { parseInput } from "../setting";
import { GUARANTEE, NO_GUARANTEE, type Guarantee } from "./guarantee";

function problemsWith(input: unknown) {
  const parsed = parseInput(GUARANTEE, input);
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")}: ${code}`);
}

const commercial = (overrides: Partial<NonNullable<Guarantee["commercial"]>>) => ({
  ...filled,
  commercial: filled.commercial && { ...filled.commercial, ...overrides },
});

describe("guarantees", () => {
  it.each([
    ["none", NO_GUARANTEE],
    ["all there are", filled],
    ["the largest there can be", largest],
  ])("may be %s", (_, value) => {
    expect(parseInput(GUARANTEE, value)).toEqual({ ok: true, value });
  });
});

describe("the EU's notice", () => {
  const { pictures, texts, address } = filled.notice;

  it("wants its words beside each picture, and its picture beside the words", () => {
    const { en, ...others } = texts;
    expect(problemsWith({ ...filled, notice: { pictures, texts: others, address } })).toEqual([
      "notice.texts.en: notice-text-missing",
    ]);
    expect(problemsWith({ ...filled, notice: { pictures: {}, texts: { en }, address } })).toEqual([
      "notice.pictures.en: notice-picture-missing",
    ]);
  });

  it.each([
    ["https://europa.eu/youreurope/citizens/", []],
    ["", []],
    ["https://europa.eu.example/youreurope/", ["notice.address: notice-elsewhere"]],
    ["https://woolly.example/", ["notice.address: notice-elsewhere"]],
    ["http://europa.eu/youreurope/", ["notice.address: address-not-https"]],
  ])("leads to the Union's own site: %j", (there, problems) => {
    expect(problemsWith({ ...filled, notice: { pictures, texts, address: there } })).toEqual(
      problems,
    );
  });

  it("is not there in a language whose picture was taken away", () => {
    const notice = {
      pictures: { ...pictures, de: null },
      texts: { nb: texts["nb"], en: texts["en"] },
      address,
    };
    const parsed = parseInput(GUARANTEE, { ...filled, notice });
    expect(parsed.ok && Object.keys(parsed.value.notice.pictures)).toEqual(["nb", "en"]);
  });
});

describe("a commercial guarantee", () => {
  // Directive (EU) 2019/771, Art. 17(2)
  it.each([
    ["giver", "", "giver-missing"],
    ["address", " \n", "giver-address-missing"],
    ["length", 0, "length-invalid"],
    ["length", null, "length-invalid"],
    ["length", 101, "guarantee-too-long"],
    ["url", "http://woolly.example/", "address-not-https"],
  ])("with the %s %j: %s", (field, value, code) => {
    expect(problemsWith(commercial({ [field]: value }))).toEqual([`commercial.${field}: ${code}`]);
  });

  it("says in some language what it is for and what it covers", () => {
    const disagreements = (value: Guarantee) =>
      GUARANTEE.disagreements?.(value, theFacts()).map(
        ({ path, code }) => `${path.join(".")}: ${code}`,
      );
    expect(disagreements(commercial({ goods: {}, covers: {} }))).toEqual([
      "commercial.goods.nb: guarantee-goods-missing",
      "commercial.covers.nb: guarantee-covers-missing",
    ]);
    expect(disagreements(commercial({ goods: { en: "Wool" } }))).toEqual([]);
    expect(disagreements(commercial({ allGoods: true, goods: {} }))).toEqual([]);
    expect(disagreements(NO_GUARANTEE)).toEqual([]);
  });
});
