import { describe, expect, it } from "vitest";
import { passagesOf } from "./passages";

describe("terms as they are typed", () => {
  it("have headings, paragraphs with their line breaks, and lists", () => {
    expect(
      passagesOf(
        "# § 1 Scope\nThese terms hold\nfor all orders.\n\nPrices:\n- in euro\n- with VAT\nThat is all.",
      ),
    ).toEqual([
      { is: "heading", text: "§ 1 Scope" },
      { is: "paragraph", text: "These terms hold\nfor all orders." },
      { is: "paragraph", text: "Prices:" },
      { is: "list", items: ["in euro", "with VAT"] },
      { is: "paragraph", text: "That is all." },
    ]);
  });

  it.each(["#", "-", "-5 degrees", "a # b", "1 - 2"])("take %j for no more than it is", (text) => {
    expect(passagesOf(text)).toEqual([{ is: "paragraph", text }]);
  });

  it("may be none", () => expect(passagesOf("")).toEqual([]));
});
