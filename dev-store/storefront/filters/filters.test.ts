import { describe, expect, it } from "vitest";
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
