import { describe, expect, it } from "vitest";
import { LOCALES } from "../locale";
import { modelForm, modelFormAsText } from "./model-form";

const addressee = ["Woolly AS", "Storgata 1", "", "0155 Oslo", "hei@woolly.no"];

describe.each(LOCALES)("the model withdrawal form in %s", (locale) => {
  const form = modelForm(locale, addressee);

  it("is addressed to the merchant, without empty lines", () => {
    expect(form.addressee).toEqual(["Woolly AS", "Storgata 1", "0155 Oslo", "hei@woolly.no"]);
  });

  it("asks for when, name, address, signature and date, and for no reason", () => {
    expect(form.blanks).toHaveLength(5);
    expect(form.statement).toContain("(*)");
    expect(form.footnote).toMatch(/^\(\*\) /);
  });

  it("leaves nothing for the merchant to fill in, and asks for no fax", () => {
    expect(modelFormAsText(form)).not.toMatch(/\[|fax/i);
  });
});

describe("the form", () => {
  it("is the law's own in all our languages but Norwegian", () => {
    const official = LOCALES.filter((locale) => modelForm(locale, []).isOfficial);
    expect(official).toEqual(["en", "fr", "es", "de"]);
  });

  it("can be filled in in a mail that shows text only", () => {
    expect(modelFormAsText(modelForm("en", addressee))).toBe(
      [
        "Model withdrawal form",
        "(complete and return this form only if you wish to withdraw from the contract)",
        "",
        "– To",
        "  Woolly AS",
        "  Storgata 1",
        "  0155 Oslo",
        "  hei@woolly.no",
        "– I/We (*) hereby give notice that I/We (*) withdraw from my/our (*) contract of sale of the following goods (*)/for the provision of the following service (*) ____________________",
        "– Ordered on (*)/received on (*) ____________________",
        "– Name of consumer(s) ____________________",
        "– Address of consumer(s) ____________________",
        "– Signature of consumer(s) (only if this form is notified on paper) ____________________",
        "– Date ____________________",
        "",
        "(*) Delete as appropriate.",
      ].join("\n"),
    );
  });
});
