import { describe, expect, it } from "vitest";
import { Liquid } from "liquidjs";
import { withRendering } from "../rendering.ts";
import { registerDate } from "./date.ts";
import { Image, imageUrl } from "./image.ts";
import { jsonForHtml } from "./json.ts";
import { formatMoney } from "./money.ts";
import { handleOf } from "./text.ts";

describe("json", () => {
  it("cannot end the script that it stands in", () => {
    const hostile = { text: "</script><!-- & \u2028\u2029" };
    const json = jsonForHtml(hostile);
    expect(json).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(json)).toEqual(hostile);
  });

  it("writes nothing as null", () => {
    expect(jsonForHtml(undefined)).toBe("null");
  });
});

describe("money", () => {
  it.each([
    [2900, "{{amount}}", "29.00"],
    [123456789, "${{ amount }}", "$1,234,567.89"],
    [174000, "{{amount_no_decimals_with_space_separator}} kr", "1 740 kr"],
    [123456, "{{amount_with_comma_separator}} €", "1.234,56 €"],
  ])("writes %i in the format %s as %s", (amount, format, text) => {
    expect(formatMoney(amount, format)).toBe(text);
  });
});

describe("image_url", () => {
  const picture = { src: "/p.svg", alt: "A cup", width: 1200, height: 600, aspect_ratio: 2 };

  it("remembers the size asked for and the picture's text", () => {
    const image = imageUrl(picture, { width: 400 });
    expect(String(image)).toBe("/p.svg?width=400");
    expect(image).toBeInstanceOf(Image);
    expect(image).toMatchObject({ alt: "A cup", width: 400, height: 200 });
  });

  it("takes the picture of what has one", () => {
    expect(String(imageUrl({ featured_image: picture }, {}))).toBe("/p.svg");
  });
});

describe("handleize", () => {
  it("keeps letters and figures", () => {
    expect(handleOf("Blåbær & fløte, 3 dl!")).toBe("blabær-fløte-3-dl");
  });
});

describe("date", () => {
  const liquid = new Liquid();
  registerDate(liquid);
  const drawn = (source: string, timeZone = "Europe/Oslo") => {
    const nothing = () => "";
    const globals = withRendering(
      {},
      {
        now: new Date("2026-11-22T23:30:00Z"),
        timeZone,
        locale: "de",
        prefix: "",
        moneyFormat: "",
        currency: "NOK",
        section: nothing,
        sectionGroup: nothing,
        block: nothing,
      },
    );
    return liquid.parseAndRenderSync(source, {}, { globals }) as string;
  };

  it("tells the time in the shop's time zone", () => {
    const source = "{{ 'now' | date: '%Y-%m-%d %H:%M %u' }}";
    expect(drawn(source)).toBe("2026-11-23 00:30 1");
    expect(drawn(source, "America/New_York")).toBe("2026-11-22 18:30 7");
  });

  it("takes a moment without a zone to be the shop's, and a number for seconds", () => {
    const source = "{{ '2026-07-01 12:00' | date: '%s' | date: '%Y-%m-%d %H:%M' }}";
    expect(drawn(source)).toBe("2026-07-01 12:00");
    expect(drawn("{{ '2026-07-01' | date: '%s' }}", "America/New_York")).toBe("1782878400");
  });

  it("is written in the shopper's language, and as an element that machines can read", () => {
    expect(drawn("{{ '2026-11-22T23:30:00Z' | date: format: 'date' }}")).toBe("23. November 2026");
    expect(drawn("{{ '2026-11-22T23:30:00Z' | time_tag: '%d.%m.%Y' }}")).toBe(
      '<time datetime="2026-11-22T23:30:00.000Z">23.11.2026</time>',
    );
  });

  it("leaves what is no time as it is", () => {
    expect(drawn("{{ 'soon' | date: '%Y' }}{{ nothing | date: '%Y' }}")).toBe("soon");
  });
});
