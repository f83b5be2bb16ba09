import { describe, expect, it } from "vitest";
import { LOCALES } from "../locale";
import { LABELS, labelsFor } from "./labels";

describe("the buttons of the withdrawal function", () => {
  it.each([
    ["en", "withdraw from contract here", "confirm withdrawal"],
    ["de", "Vertrag widerrufen", "Widerruf bestätigen"],
    ["fr", "renoncer au contrat ici", "confirmer la rétractation"],
    ["it", "recedere dal contratto qui", "conferma recesso"],
    ["es", "desistir del contrato aquí", "confirmar desistimiento"],
  ])("say in %s what the law says: %s, %s", (locale, withdraw, confirm) => {
    expect(labelsFor(locale)).toMatchObject({ withdraw, confirm, isStatutory: true });
    expect(labelsFor(locale)?.law).toMatch(/\d/);
  });

  it.each(["nb", "no", "nn", "nl", "sv"])("do not claim the law's words in %s", (locale) => {
    expect(labelsFor(locale)).toMatchObject({ isStatutory: false, law: null });
  });

  it.each(["da", "ro", "pl", "zh-TW"])("have none in %s", (locale) => {
    expect(labelsFor(locale)).toBeNull();
  });

  it.each([
    ["de-DE", true],
    ["de-AT", false],
    ["fr-FR", true],
    ["fr-BE", false],
    ["en-IE", true],
    ["es-ES", true],
  ])("are those of the country: %s %s", (locale, isStatutory) => {
    expect(labelsFor(locale)?.isStatutory).toBe(isStatutory);
  });

  it("are there in all our languages, and differ from each other", () => {
    for (const locale of LOCALES) {
      expect(labelsFor(locale)).toMatchObject(LABELS[locale]);
      expect(LABELS[locale].withdraw).not.toBe(LABELS[locale].confirm);
    }
  });
});
