import { describe, expect, it } from "vitest";
import { aShop } from "../../../tests/facts";
import { LABELS, labelsFor } from "./labels";
import { withdrawalForLiquid } from "./liquid";
import { NO_WITHDRAWAL_SETTING } from "./withdrawal-setting";

const shopIn = (...locales: string[]) => ({
  shop: aShop({
    locales: locales.map((locale, nth) => ({ locale, primary: nth === 0, published: true })),
  }),
});

describe("what the block cannot know", () => {
  it("is nothing where the shop speaks our languages, Italian, or one we know nothing in", () =>
    expect(
      withdrawalForLiquid(NO_WITHDRAWAL_SETTING, shopIn("nb", "en", "de", "fr", "es", "it", "pl")),
    ).toBeNull());

  it("are our labels in languages that the block's texts are not in", () =>
    expect(withdrawalForLiquid(NO_WITHDRAWAL_SETTING, shopIn("nl", "nn", "de-AT"))).toEqual({
      labels: {
        nl: labelsFor("nl")?.withdraw,
        nn: LABELS.nb.withdraw,
        "de-AT": LABELS.de.withdraw,
      },
    }));

  it("are the merchant's, in the languages of the shop only", () => {
    const withdraw = { nb: "Gå fra avtalen her", pl: "odstąp od umowy tutaj" };
    const setting = { withdraw, confirm: { nb: "Ja", pl: "Tak" }, words: {} };
    expect(withdrawalForLiquid(setting, shopIn("nb", "en"))).toEqual({
      labels: { nb: withdraw.nb },
    });
  });
});
