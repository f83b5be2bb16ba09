import { describe, expect, it } from "vitest";
import { parseInput } from "../setting";
import { LABELS, labelsFor } from "./labels";
import { labelsIn, type OwnLabels } from "./own-labels";
import { NO_WITHDRAWAL_SETTING, WITHDRAWAL } from "./withdrawal-setting";

const own: OwnLabels = {
  withdraw: { nb: "Gå fra avtalen her", pl: "odstąp od umowy tutaj" },
  confirm: { nb: "Bekreft at du går fra avtalen", pl: "potwierdź odstąpienie" },
};
const problems = (labels: Partial<OwnLabels>) => {
  const parsed = parseInput(WITHDRAWAL, { ...NO_WITHDRAWAL_SETTING, ...labels });
  return parsed.ok ? [] : parsed.problems.map(({ path, code }) => `${path.join(".")} ${code}`);
};

describe("the labels that a merchant enters", () => {
  it("are taken where no law fixes them", () => expect(problems(own)).toEqual([]));

  it.each(["de", "fr-FR", "en", "it", "de-AT"])("are refused where one does: %s", (locale) => {
    expect(problems({ withdraw: { [locale]: "Zurück" }, confirm: { [locale]: "Ja" } })).toEqual([
      `withdraw.${locale} fixed-by-law`,
    ]);
    expect(problems({ confirm: { [locale]: "Ja" } })).toEqual([`confirm.${locale} fixed-by-law`]);
  });

  it("are two, and differ", () => {
    expect(problems({ withdraw: { pl: "odstąp" } })).toEqual(["confirm.pl other-label-missing"]);
    expect(problems({ confirm: { pl: "odstąp" } })).toEqual(["withdraw.pl other-label-missing"]);
    expect(problems({ withdraw: { pl: "odstąp" }, confirm: { pl: "odstąp" } })).toEqual([
      "confirm.pl labels-alike",
    ]);
  });
});

describe("the buttons", () => {
  it("say what the merchant wrote, in that language's countries, too", () => {
    const nb = { withdraw: own.withdraw.nb, confirm: own.confirm.nb };
    expect(labelsIn(own, "nb")).toEqual(nb);
    expect(labelsIn(own, "nb-NO")).toEqual(nb);
  });

  it("never say other words than the law's", () => {
    const forged = { withdraw: { de: "Zurück" }, confirm: { de: "Ja" } };
    expect(labelsIn(forged, "de")).toMatchObject(LABELS.de);
  });

  it("say ours until then, and English where we have none", () => {
    const none = { withdraw: {}, confirm: {} };
    expect(labelsIn(none, "nl")).toMatchObject({ withdraw: labelsFor("nl")?.withdraw });
    expect(labelsIn(none, "pl")).toMatchObject(LABELS.en);
    expect(labelsIn({ ...own, confirm: {} }, "pl")).toMatchObject(LABELS.en);
  });
});
