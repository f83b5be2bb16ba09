import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/reviews";
import { aShop } from "../../../tests/facts";
import { LOCALES } from "../locale";
import { NO_REVIEW_SETTINGS, type Reviews } from "./reviews";
import { RULE_WORDS } from "./rule-words/in-each-language";
import { rulesForLiquid } from "./rules";

const invitations = (value: Partial<Reviews["invitations"]>) => ({
  invitations: { ...NO_REVIEW_SETTINGS.invitations, ...value },
});
const holds = (value: Partial<Reviews["holds"]>) => ({
  holds: { ...NO_REVIEW_SETTINGS.holds, links: false, ...value },
});

function said(value: Partial<Reviews>, locale = "en") {
  const rules = rulesForLiquid({ ...NO_REVIEW_SETTINGS, ...value }, aShop());
  return rules.map(({ title, text }) => `${title[locale]}: ${text[locale]}`).join("\n");
}

describe("how reviews work here", () => {
  it.each<[string, Partial<Reviews>, string]>([
    [
      "everybody may write",
      { writers: "everybody" },
      "Everybody, whether they bought here or not.",
    ],
    [
      "buyers may write",
      { writers: "buyers" },
      "Only buyers: a review is taken if its order number",
    ],
    ["nobody may write", { writers: "nobody" }, "Only buyers to whom we have sent a personal link"],
    ["each is looked at", holds({ everything: true }), "looks at each review before it is shown"],
    ["words hold", holds({ words: ["x"] }), "looks at those with certain words; with a text that"],
    ["links hold", holds({ links: true }), "looks at those with a link; with a text that is there"],
    ["photos hold", holds({ photos: true }), "looks at those with photos; with a text that is"],
    [
      "an origin holds",
      holds({ origins: ["file"] }),
      "looks at those from certain sources; with a",
    ],
    [
      "no rule is set",
      holds({}),
      "looks at those with a text that is there already; that a machine",
    ],
    ["nobody is asked", invitations({ on: false }), "Nobody is asked by a machine."],
    [
      "buyers are asked after the arrival",
      invitations({ on: true, days: 7 }),
      "Buyers, by e-mail, 7 days after their order arrives. Nobody is chosen or left out",
    ],
    [
      "buyers are asked at once",
      invitations({ on: true, countedFrom: "fulfilled", days: 0 }),
      "Buyers, by e-mail, on the day their order is sent.",
    ],
    [
      "buyers are asked twice",
      invitations({ on: true, reminderDays: 3 }),
      "Whoever does not answer is reminded once, 3 days later, and then no more.",
    ],
    [
      "a kind of product has another time",
      invitations({ on: true, perType: [{ type: "Wool", days: 30 }] }),
      "For some kinds of product the time is another one.",
    ],
    [
      "a country is left out",
      invitations({ on: true, notIn: ["DE", "AT"] }),
      "Buyers in these countries are not asked: Austria and Germany.",
    ],
    ["nothing is given", { incentive: "none" }, "What is given for a review: Nothing."],
  ])("says it where %s", (_, value, words) => {
    expect(said(value)).toContain(words);
  });

  it.each([
    ["en", "says so, and is never marked so either"],
    ["de", "und auch sie gilt nie als bestätigter Kauf"],
    ["fr", "n’est jamais marqué ainsi non plus"],
    ["nb", "og heller ikke den merkes slik"],
    ["es", "y tampoco se marca nunca así"],
  ] as const)("says in %s that what was taken by hand is never verified", (locale, words) => {
    expect(RULE_WORDS[locale].elsewhere.text).toContain(words);
  });

  it("says what is given in the merchant's own words too, in each language", () => {
    expect(said(filled)).toContain(
      "Points for everybody who writes one, whatever the stars. The review says so.\n50 points, worth",
    );
    expect(said(filled, "nb")).toContain("50 poeng, som er verdt 25 kroner");
  });

  it("says nothing about what is given where nobody knows", () => {
    expect(said({ incentive: "" })).not.toContain("What is given");
  });

  it("says what the law asks for, whatever is set", () => {
    for (const value of [NO_REVIEW_SETTINGS, filled]) {
      const text = said(value);
      // Directive 2005/29/EC, Art. 7(6).
      expect(text).toMatch(/matched with an order/);
      // Code de la consommation, D111-17: sorting, and why one is refused.
      expect(text).toContain("The newest come first until you choose another order.");
      expect(text).toContain("its author is told the reason by e-mail and can object");
      // 16 CFR 465.
      expect(text).toContain("The same rules hold for one star as for five");
      expect(text).toContain("until 180 days after the last thing that happened to the order");
    }
  });

  it.each([holds({ everything: true }), holds({})])(
    "says that the shop may also hold and delete by hand, and what comes of it: %j",
    (value) => {
      for (const locale of ["en", "nb"] as const) {
        expect(said(value, locale)).toContain(RULE_WORDS[locale].held.byHand);
      }
      expect(said(value)).toContain("The shop can delete such a review, or refuse it");
    },
  );

  it("is said in every language of ours, each word of it", () => {
    const shop = aShop({
      locales: LOCALES.map((locale) => ({ locale, primary: locale === "en", published: true })),
    });
    for (const { title, text } of rulesForLiquid(filled, shop)) {
      expect(Object.keys(title).sort()).toEqual([...LOCALES].sort());
      expect(Object.keys(text).sort()).toEqual([...LOCALES].sort());
    }
    expect(Object.keys(RULE_WORDS).sort()).toEqual([...LOCALES].sort());
  });
});
