import { describe, expect, it } from "vitest";
import { stating, verdictOf, type Case } from "../../../../tests/audit";
import { NO_SETTINGS } from "../../settings";
import { keptPromises } from "./kept-promises";

describe("the check of promises that nobody can keep", () => {
  it.each<Case>([
    ["passes", "there is none", {}],
    [
      "fails",
      "a text says 100 % secure",
      stating("returns", { how: { nb: "Betalingen er 100 % sikker." } }),
    ],
    [
      "fails",
      "a policy says it in German",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: "<p>Ihre Daten sind bei uns immer sicher.</p>" },
          },
        ],
      },
    ],
    [
      "passes",
      "it says that nothing is completely secure",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: "<p>No method of transmission is 100% secure.</p>" },
          },
        ],
      },
    ],
    [
      "passes",
      "it says so in French",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: "<p>Aucune transmission n’est totalement sécurisée.</p>" },
          },
        ],
      },
    ],
    [
      "passes",
      "two sentences say one half each",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: "<p>Wir helfen immer. Der Laden ist sicher zu finden.</p>" },
          },
        ],
      },
    ],
    ["does not apply", "nothing is written", { settings: NO_SETTINGS, policyTexts: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(keptPromises, overrides)).toBe(verdict);
  });
});
