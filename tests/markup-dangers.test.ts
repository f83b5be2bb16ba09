import { describe, expect, it } from "vitest";
import { dangersIn } from "./markup-dangers";

describe("what is dangerous in a page", () => {
  it.each([
    "<p>x<script>alert(1)</script>",
    "<SCRIPT SRC=//evil.example></SCRIPT>",
    `<script type="application/ld+json">{"a":"</script><script>alert(1)</script>"}</script>`,
    "<img src=x onerror=alert(1)>",
    `<a title="" onmouseover=x>`,
    `<a href="javascript:alert(1)">`,
    `<a href=" &#106;avascript:alert(1)">`,
    `<a href="java&#10;script:x">`,
    `<form action="data:text/html,x">`,
    `<button formaction="vbscript:x">`,
    `<iframe src="/a">`,
    `<iframe srcdoc="x">`,
    `<base href="//evil.example">`,
    `<meta http-equiv="refresh" content="0;url=//evil.example">`,
    `<p style="background:url(//evil.example)">`,
  ])("is found: %s", (html) => expect(dangersIn(html)).not.toEqual([]));

  it("is not what is only read", () => {
    const text = `<p title="onload=1">&lt;script&gt; javascript:</p><a href="https://a.example/?javascript:">`;
    expect(
      dangersIn(`${text}<script type="application/ld+json">{"a":"<\\/script>"}</script>`),
    ).toEqual([]);
  });

  it("is not a script that the page has anyway", () => {
    expect(dangersIn("<script>own()</script>", 1)).toEqual([]);
    expect(dangersIn("<script>own()</script><script>x</script>", 1)).toEqual(["1 scripts"]);
  });
});
