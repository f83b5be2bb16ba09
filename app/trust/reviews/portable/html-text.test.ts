import { describe, expect, it } from "vitest";
import { textOfHtml } from "./html-text";

describe("a text in HTML", () => {
  it.each([
    ["<p>Warm.</p><p>And <b>soft</b>.</p>", "Warm.\nAnd soft.\n"],
    ["one<br>two<br/>three", "one\ntwo\nthree"],
    [
      "Tom &amp; Jerry&#39;s &#x2764; &quot;x&quot; &Auml;&auml; caf&eacute;",
      `Tom & Jerry's ❤ "x" Ää café`,
    ],
    ["<script>alert(1)</script>safe<style>a{}</style><!-- no -->", "safe"],
    [`<a href="https://spam.example" onclick="x()">here</a>`, "here"],
    ["<script>never closed", ""],
  ])("reads as on the page: %s", (html, text) => {
    expect(textOfHtml(html)).toBe(text);
  });

  it("is decoded once, not twice", () => {
    expect(textOfHtml("&amp;lt;b&amp;gt;")).toBe("&lt;b&gt;");
    expect(textOfHtml("&lt;b&gt;")).toBe("<b>");
  });

  it.each(["I <3 this", "5 < 6 > 4", "AT&T", "&unheard;", "a & b"])(
    "keeps what is no tag: %s",
    (text) => {
      expect(textOfHtml(text)).toBe(text);
    },
  );

  it.each(["<!--", "<a", "<script>"])("is read at once, however often %s stands in it", (piece) => {
    const begun = performance.now();
    textOfHtml(piece.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(1_000);
  });
});
