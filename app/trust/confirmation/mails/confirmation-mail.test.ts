import { describe, expect, it } from "vitest";
import { confirmationMail, confirmationOf, SOME_TERMS } from "../../../../tests/confirmations";
import { aPlacedOrder, keptBack } from "../../../../tests/placed-orders";
import { linesInHtml } from "../../html-lines";
import { LOCALES } from "../../locale";
import { NO_CONFIRMATION } from "../confirmation";
import { lineTotal } from "../placed-order";

/** Each cell and each line a line of its own. */
const textIn = (html: string) =>
  linesInHtml(html.replace(/<(?=\/?(td|div|h2|a)\b)/g, "</p><")).join("\n");

describe.each(LOCALES)("the confirmation in %s", (locale) => {
  const tax = { title: "MVA", rate: 0.25, price: "275.31" };
  const order = aPlacedOrder({ customer_locale: locale, tax_lines: [tax] });
  const { subject, html, text } = confirmationMail(order);

  it("says what was bought, from whom, for how much, where to, when and how it is paid", () => {
    for (const drawn of [textIn(html), text]) {
      for (const said of [
        ...["#1042", "Europe/Oslo", "2026", "Wool blanket", "Grey / 130 × 200 cm", "Posten"],
        ...["Kari Nordmann", "Storgata 1", "7010 Trondheim", "Vipps", "ULL10", "Gratulerer!"],
        ...["Woolly AS", "Bakklandet 21", "999 999 999", "hello@woolly.example"],
      ])
        expect(drawn).toContain(said);
      expect(drawn).toMatch(/10[:.]42/);
      expect(drawn).toMatch(/1.?370[.,]00/);
    }
  });

  it("has the right to withdraw with its button and form, the guarantee, the terms and the contacts", () => {
    expect(html).toContain('href="https://woolly.example/apps/tillit/withdraw?order=x"');
    expect(html).toContain('href="https://woolly.example/apps/tillit/terms?order=x"');
    expect(html).toContain('href="https://woolly.example/apps/tillit/cancel?order=x"');
    expect(text).toContain("____________________");
    expect(text).toContain("Avtalen er inngått når du bestiller.");
    expect(text).toContain("betaling@woolly.example");
    expect(text).toMatch(/5 (years|ans|år|años|Jahre)/);
  });

  it("says the same as HTML and as text", () => {
    // Numbers and words, but for the address that a link leads to.
    const words = (drawn: string) =>
      new Set(drawn.replace(/https?:\S+/g, "").match(/[\p{L}\d,.]{4,}/gu));
    const shown = words(textIn(html.replace(/<head>.*<\/head>/s, "")));
    expect([...words(text)].filter((word) => !shown.has(word))).toEqual([]);
    expect([...shown].filter((word) => !words(text).has(word))).toEqual([]);
  });

  it("fetches nothing, tells nobody that it was opened, and runs nothing", () => {
    expect(html).not.toMatch(/<(img|script|link|iframe|form)\b|url\(|@import|\bsrc=|background=/i);
    expect(html + text).not.toMatch(/utm_|[?&](open|track)/);
    expect(subject).not.toMatch(/[\r\n]/);
  });

  it("leaves nothing unsaid that has a place: no undefined, no empty name", () => {
    expect(html + text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text).not.toMatch(/^\s*:\s/m);
  });
});

describe("amounts", () => {
  it("are those that the buyer saw, in the buyer's way of writing them", () => {
    const set = (amount: string, presented: string) => ({
      shop_money: { amount, currency_code: "NOK" },
      presentment_money: { amount: presented, currency_code: "EUR" },
    });
    const order = aPlacedOrder({
      ...{ customer_locale: "de-DE", presentment_currency: "EUR" },
      total_price_set: set("1370.00", "1234.56"),
    });
    const { totals } = confirmationOf(order);
    expect(totals.at(-1)).toEqual({ label: "Gesamtbetrag", value: "1.234,56\u00A0€" });
  });

  it("are the shop's own where no others are told", () => {
    const order = aPlacedOrder({ presentment_currency: "EUR", total_price_set: null });
    expect(order).toMatchObject({ currency: "NOK", totals: { total: 1370 } });
  });

  it("say that a delivery costs nothing, and nothing where there is none", () => {
    const labels = (overrides: object) =>
      confirmationOf(aPlacedOrder({ shipping_lines: [], ...overrides })).totals;
    expect(labels({})).toContainEqual({ label: "Frakt", value: "0,00\u00A0kr" });
    const none = labels({ shipping_address: null }).map(({ label }) => label);
    expect(none).not.toContain("Frakt");
  });

  it("of a line have their discounts taken off, without the dust of binary fractions", () => {
    const [line] = aPlacedOrder({}, [{ quantity: 3, price: "0.10", discount: "0.20" }]).lines;
    expect(lineTotal(line!)).toBe(0.1);
  });

  it("are added up with taxes where prices are without them", () => {
    const { totals, included } = confirmationOf(aPlacedOrder({ taxes_included: false }));
    expect(totals.map(({ label }) => label)).toEqual([
      ...["Varer", "Rabatt", "Frakt", "MVA 25\u00A0%", "Totalt"],
    ]);
    expect(included).toEqual([]);
  });
});

describe("an order of which Shopify keeps back who bought", () => {
  const { html, text } = confirmationMail(aPlacedOrder(keptBack));

  it("is drawn all the same, without a name and in the shop's language", () => {
    expect(text).toMatch(/^Hei,\n/);
    expect(text).toContain("Adressen du oppga da du bestilte");
    expect(html + text).not.toMatch(/undefined|null/);
  });

  it.each(["shipping_lines", "tax_lines", "payment_gateway_names", "note_attributes"])(
    "or has no %s, neither",
    (field) => {
      const drawn = confirmationMail(aPlacedOrder({ ...keptBack, [field]: null }));
      expect(drawn.text).toContain("#1042");
    },
  );
});

describe("hostile texts", () => {
  const HOSTILE = `<b>x</b>"'{{ shop }}{% x %}</td></table>\r\nBcc: a@b.example\n<img src=x>`;
  const order = aPlacedOrder(
    {
      name: HOSTILE,
      ...{ customer: { first_name: HOSTILE }, payment_gateway_names: [HOSTILE] },
      shipping_address: { name: HOSTILE, address1: HOSTILE, city: HOSTILE, country_code: "NO" },
      note_attributes: [{ name: HOSTILE, value: HOSTILE }],
    },
    [{ title: HOSTILE, variant: HOSTILE }],
  );
  const { subject, html, text } = confirmationMail(order);

  it("stay text, on the line they stand on", () => {
    expect(html).not.toMatch(/<b>x|<img|\{\{ shop \}\}"'/);
    expect(html).toContain("&lt;b&gt;x&lt;/b&gt;");
    expect(subject).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/^Bcc:/m);
  });
});

describe("fifty lines", () => {
  it("are all there, and no mail program cuts them off", () => {
    const lines = Array.from({ length: 50 }, (_, index) => ({ title: `Mug number ${index + 1}` }));
    const { html, text } = confirmationMail(aPlacedOrder({}, lines));
    expect(text.match(/^\* Mug number/gm)).toHaveLength(50);
    // What is longer Gmail hides behind a link.
    expect(Buffer.byteLength(html)).toBeLessThan(102_000);
  });
});

describe("what the merchant chooses", () => {
  const order = aPlacedOrder();
  const abroad = { country: "US", shipsTo: ["US"] };
  const titles = (leftOut: typeof NO_CONFIRMATION.leftOut, shop = {}) =>
    confirmationOf(order, {
      shop,
      settings: { confirmation: { ...NO_CONFIRMATION, leftOut } },
    }).sections.map(({ title }) => title);

  it("is left out where it may be, and stays where the law wants it", () => {
    expect(titles(["returns", "security"])).toContain("Retur og bytte");
    expect(titles(["returns", "security"])).not.toContain("Hvis noe ser galt ut med en betaling");
    expect(titles(["returns"], abroad)).not.toContain("Retur og bytte");
  });

  it("may be a greeting of their own, else ours stands there", () => {
    expect(confirmationMail(order).text).toContain("Vi pakker bestillingen din med én gang.");
    const plain = confirmationMail(order, { settings: { confirmation: NO_CONFIRMATION } });
    expect(plain.text).toContain("Takk for bestillingen.");
  });
});

describe("the right to withdraw", () => {
  const to = (country: string) => ({ shipping_address: { country_code: country, city: "X" } });

  it("is told where the buyer's law knows it, and not where it does not", () => {
    expect(confirmationMail(aPlacedOrder(to("FR"))).text).toContain("Angreskjema");
    expect(confirmationMail(aPlacedOrder(to("US"))).text).not.toContain("Angreskjema");
  });
});

describe("the terms", () => {
  it("are not spoken of while the shop has none", () => {
    const { text } = confirmationMail(aPlacedOrder(), { terms: null });
    expect(text).not.toContain("Salgsvilkår");
  });

  it("of which only an address is known are a link", () => {
    const version = { source: "page" as const, texts: {}, address: "https://woolly.example/x" };
    const { text } = confirmationMail(aPlacedOrder(), { terms: { ...SOME_TERMS, version } });
    expect(text).toContain(SOME_TERMS.address);
    expect(text).toContain("Bare adressen er notert");
    expect(text).not.toMatch(/Salgsvilkårene i sin helhet|De blir stående/);
  });

  it.each([
    ["a language beside the shop's own, that the buyer does not read", { en: "As it is" }],
    ["none that the shop sells in", { sv: "As it is" }],
  ])("stand in it whole where they are written in %s", (_, texts) => {
    const version = { source: "written" as const, texts, address: "" };
    const { text } = confirmationMail(aPlacedOrder(), { terms: { ...SOME_TERMS, version } });
    expect(text).toContain("As it is");
  });
});
