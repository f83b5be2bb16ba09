import { describe, expect, it } from "vitest";
import { parseInput, type Setting } from "../app/trust/setting";
import { NO_SETTINGS, SETTING_NAMES, SETTINGS, SettingName } from "../app/trust/settings";
import { careful as carefulShop } from "../dev-store/shops/careful.ts";
import { careless as carelessShop } from "../dev-store/shops/careless.ts";
import { CATALOGUE } from "../dev-store/shops/catalogue.ts";
import {
  ANSWER_MAX,
  BODY_MAX,
  FIRST_PAGE,
  NAME_MAX,
  QUESTION_MAX,
  REPLY_MAX,
  TITLE_MAX,
} from "../app/trust/reviews/limits";
import { careful } from "../prisma/seeds/careful";
import { careless } from "../prisma/seeds/careless";

const parsed = (name: string, value: unknown) =>
  parseInput(SETTINGS[SettingName.parse(name)] as Setting<unknown>, value);

const isText = (part: object) =>
  Object.entries(part).every(([key, value]) => /^[a-z]{2}$/.test(key) && typeof value === "string");

/** Every text of the value that is written per language, and something in it. */
function textsIn(value: unknown): Record<string, string>[] {
  if (typeof value !== "object" || value === null) return [];
  if (!Array.isArray(value) && Object.keys(value).length > 0 && isText(value)) {
    return [value as Record<string, string>];
  }
  return Object.values(value).flatMap(textsIn);
}

describe.each(Object.entries({ careful, careless }))("the sample shop %s", (_, { settings }) => {
  it.each(Object.entries(settings))(
    "has stated its %s as the page would save it",
    (name, value) => {
      expect(parsed(name, value)).toEqual({ ok: true, value });
    },
  );
});

describe("the careful shop", () => {
  it("has filled in everything", () => {
    expect(Object.keys(careful.settings).sort()).toEqual([...SETTING_NAMES].sort());
    for (const name of SETTING_NAMES) expect(careful.settings[name]).not.toEqual(NO_SETTINGS[name]);
  });

  it("has written each of its texts in its three languages", () => {
    const texts = textsIn(careful.settings);
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter((text) => !["nb", "en", "de"].every((locale) => locale in text))).toEqual(
      [],
    );
  });
});

const SHOPS = {
  careful: { seed: careful, shop: carefulShop },
  careless: { seed: careless, shop: carelessShop },
};

describe.each(Object.entries(SHOPS))("what is said in the shop %s", (_, { seed, shop }) => {
  const { filed, questions, buyers } = seed.reviews;
  const written = buyers.flatMap((buyer) => buyer.written);
  const said = [...filed, ...written];

  it("is about products that it sells", () => {
    const handles = CATALOGUE.map(({ handle }) => handle);
    for (const { product } of [...said, ...questions]) {
      if (product !== null) expect(handles).toContain(product);
    }
  });

  it("is short enough to be taken, and no two say the same", () => {
    for (const { title = "", body, reply = "" } of said.map((one) => ({ reply: "", ...one }))) {
      expect(title.length, title).toBeLessThanOrEqual(TITLE_MAX);
      expect(body.length, body).toBeLessThanOrEqual(BODY_MAX);
      expect(reply.length, reply).toBeLessThanOrEqual(REPLY_MAX);
    }
    for (const { body, answers } of questions) {
      expect(body.length, body).toBeLessThanOrEqual(QUESTION_MAX);
      for (const answer of answers) expect(answer.body.length).toBeLessThanOrEqual(ANSWER_MAX);
    }
    for (const { name } of buyers) expect(name.length).toBeLessThanOrEqual(NAME_MAX);
    expect(new Set(said.map(({ body }) => body)).size).toBe(said.length);
  });

  it("comes from buyers who bought that, not so long ago that Shopify keeps it to itself", () => {
    const orders = shop.orders ?? [];
    for (const { order, written } of buyers) {
      const found = orders[order - 1001];
      expect(found?.daysAgo, `${order}`).toBeLessThan(60);
      expect(found?.cancelled).toBeUndefined();
      for (const { product } of written) expect(Object.keys(found?.lines ?? {})).toContain(product);
    }
  });

  it("leaves a visitor room at the door, where five an hour pass unseen", () => {
    const atTheDoor = buyers.filter(({ door }) => door === "storefront");
    expect(atTheDoor.flatMap(({ written }) => written).length).toBeLessThanOrEqual(2);
  });
});

describe("what is said in the careful shop", () => {
  const { filed, questions, buyers } = careful.reviews;
  const said = [...filed, ...buyers.flatMap(({ written }) => written)];

  it("is of all kinds: in three languages, of any number of stars, short and long", () => {
    expect(said.length).toBeGreaterThan(24);
    expect(new Set(filed.map(({ locale }) => locale))).toEqual(new Set(["nb", "en", "de"]));
    expect(new Set(said.map(({ rating }) => rating)).size).toBe(5);
    const lengths = said.map(({ body }) => body.length);
    expect(Math.min(...lengths)).toBeLessThan(60);
    expect(Math.max(...lengths)).toBeGreaterThan(1_000);
  });

  it("has more of one product than its page shows, and some for the home page", () => {
    const blankets = said.filter(({ product }) => product === "wool-blanket");
    expect(blankets.length).toBeGreaterThan(FIRST_PAGE);
    expect(said.filter(({ chosen }) => chosen).length).toBeGreaterThan(3);
  });

  it("is replied to here and there, held once and refused once", () => {
    expect(said.filter(({ reply }) => reply).length).toBeGreaterThan(2);
    expect(filed.filter(({ heldFor }) => heldFor)).toHaveLength(1);
    expect(filed.filter(({ refusedFor }) => refusedFor)).toHaveLength(1);
  });

  it("has questions with the shop's answers, a buyer's, and none", () => {
    const answers = questions.map((question) => question.answers);
    expect(answers.some((some) => some.length === 0)).toBe(true);
    expect(answers.flat().some(({ author }) => author === null)).toBe(true);
    expect(answers.flat().some(({ author }) => author !== null)).toBe(true);
  });

  it("leaves one mail unanswered, for whoever tries the demo", () => {
    expect(buyers.filter(({ written }) => written.length === 0)).toHaveLength(1);
  });
});
