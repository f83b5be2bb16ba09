import { describe, expect, it } from "vitest";
import { repairOf, stating, verdictOf, type Case } from "../../../../tests/audit";
import { NO_SETTINGS } from "../../settings";
import { closedPlatform } from "./closed-platform";

describe("the check of the closed platform for disputes", () => {
  it.each<Case>([
    ["passes", "nobody is sent there", {}],
    [
      "fails",
      "a policy names it",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: "<p>Plattform: https://ec.europa.eu/consumers/odr</p>" },
          },
        ],
      },
    ],
    [
      "fails",
      "only a link of a policy leads there",
      {
        policyTexts: [
          {
            type: "TERMS_OF_SERVICE",
            texts: { de: `<a href="https://ec.europa.eu/odr">Plattform</a>` },
          },
        ],
      },
    ],
    [
      "fails",
      "a text of ours does",
      stating("returns", { how: { nb: "Se https://ec.europa.eu/odr" } }),
    ],
    ["does not apply", "nothing is written", { settings: NO_SETTINGS, policyTexts: null }],
  ])("%s when %s", (verdict, _, overrides) => {
    expect(verdictOf(closedPlatform, overrides)).toBe(verdict);
  });

  it("leads to the text", () => {
    expect(
      repairOf(closedPlatform, stating("returns", { how: { nb: "Se https://ec.europa.eu/odr" } })),
    ).toEqual({ in: "app", page: "/app/returns", field: ["how", "nb"] });
  });

  it("leads to Shopify for a policy", () => {
    expect(
      repairOf(closedPlatform, {
        policyTexts: [{ type: "TERMS_OF_SERVICE", texts: { de: "https://ec.europa.eu/odr" } }],
      }),
    ).toEqual({ in: "shopify", address: "shopify://admin/settings/legal" });
  });
});
