import { describe, expect, it } from "vitest";
import { passagesInHtml } from "./html-passages";

describe("a policy of Shopify's", () => {
  it("is read with its headings, paragraphs and lists", () => {
    expect(
      passagesInHtml(
        '<h2 class="x">1. Scope</h2><p>For <b>all</b> orders&nbsp;&amp; buyers.<br>Always.</p>' +
          "\n<ul><li>in euro</li><li>with <a href='/x'>VAT</a></li></ul>Last line",
      ),
    ).toEqual([
      { is: "heading", text: "1. Scope" },
      { is: "paragraph", text: "For all orders & buyers." },
      { is: "paragraph", text: "Always." },
      { is: "list", items: ["in euro", "with VAT"] },
      { is: "paragraph", text: "Last line" },
    ]);
  });

  it("loses its scripts and styles, and text that looks like markup stays text", () => {
    expect(passagesInHtml("<script>alert(1)</script><style>p{}</style><p>&lt;b&gt;x</p>")).toEqual([
      { is: "paragraph", text: "<b>x" },
    ]);
  });

  it("that is a list item without words has none", () =>
    expect(passagesInHtml("<ul><li> </li></ul><p></p>")).toEqual([]));
});
