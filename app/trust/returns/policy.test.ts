import { describe, expect, it } from "vitest";
import { filled } from "../../../tests/examples/returns";
import { theFacts } from "../../../tests/facts";
import type { ShopFacts } from "../shop-facts";
import { returnsForLiquid } from "./liquid";
import { policyHtml } from "./policy";
import { compared } from "./policy-lines";
import type { Returns } from "./returns";

function policyOf(value: Partial<Returns> = {}, shop: Partial<ShopFacts> = {}): string {
  const returns = returnsForLiquid({ ...filled, ...value }, theFacts(shop));
  return returns ? policyHtml(returns) : "";
}

const english = { locales: [{ locale: "en", primary: true, published: true }] };
const textOf = (html: string) => compared("", html).wanted.map(({ text }) => text);

describe("the text for Shopify's refund policy", () => {
  it("says all of it in the shop's primary language", () => {
    expect(policyOf()).toContain("<h2>Norge</h2>\n<h3>Så lang tid har du</h3>\n<p>Du har 30 dager");
    expect(textOf(policyOf({}, english))).toEqual([
      "Norway",
      "How long you have",
      expect.stringMatching(/^You have 30 days/),
      "What a return costs",
      "We pay for return shipping.",
      "When you get your money",
      expect.stringContaining("within 7 days of telling us"),
      "What state the goods must be in",
      expect.stringContaining("After the first 14 days"),
      "Germany and Sweden",
      "How long you have",
      expect.stringMatching(/^You have 14 days/),
      "What a return costs",
      "You pay for return shipping. It costs about NOK 129.",
      "When you get your money",
      expect.stringContaining("within 14 days of telling us"),
      "What state the goods must be in",
      expect.stringMatching(/^You may look at the goods/),
      "In all countries",
      "How to send goods back",
      ...[
        expect.stringMatching(/^Tell us/),
        expect.stringMatching(/^Pack/),
        expect.stringMatching(/^Keep/),
      ],
      "Where to send it",
      ...["Woolly AS", "Bakklandet 21", "7014 Trondheim, Norway"],
      "Exchange",
      "You can exchange goods for others.",
      "Tell us which colour or size you would rather have.",
      "What we do not take back",
      "You cannot change your mind about:",
      "goods made to your wishes or clearly personalised (blankets with a name)",
      expect.stringMatching(/^sealed goods/),
      expect.stringMatching(/^Outside the EU and EEA/),
      "Goods from the warehouse clearance.",
    ]);
  });

  it("needs no headings of countries where one rule counts everywhere", () => {
    expect(policyOf({ regions: [] })).not.toContain("<h2>");
  });

  it("has a merchant's signs as text", () => {
    const html = policyOf({ how: { nb: "<script>alert('&')</script>\nTo" } });
    expect(html).toContain("<p>&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;<br>To</p>");
  });
});

describe("two policies beside each other", () => {
  it("show line by line what the other does not say", () => {
    expect(
      compared("<p>Same</p><p>Theirs&nbsp;only</p>", "<h2>Same</h2>\n<p>Ours<br>only</p>"),
    ).toEqual({
      now: [
        { text: "Same", differs: false },
        { text: "Theirs only", differs: true },
      ],
      wanted: [
        { text: "Same", differs: false },
        { text: "Ours", differs: true },
        { text: "only", differs: true },
      ],
    });
  });

  it("are read without markup, scripts and entities", () => {
    const html =
      "<style>p{}</style><script>x()</script><div>5 &lt; 6 &amp; &#39;7&#x27; &euro;</div>";
    expect(compared(html, "").now).toEqual([{ text: "5 < 6 & '7' &euro;", differs: true }]);
  });
});
