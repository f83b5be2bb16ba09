import { describe, expect, it } from "vitest";
import { opened, openShop } from "../../tests/visitors";
import { LOCALES } from "../trust/locale";
import { RULE_WORDS } from "../trust/reviews/rule-words/in-each-language";
import { loader } from "./proxy.reviews.how";

const look = async (lang: string) => (await loader(opened("reviews/how", { lang }))).text();

describe("the page that says how reviews work here", () => {
  it.each(LOCALES)("says what the settings say, in %s", async (lang) => {
    await openShop({ writers: "buyers" });
    const html = await look(lang);
    const { who } = RULE_WORDS[lang];
    expect(html).toContain(who.title);
    expect(html).toContain(who.buyers.replaceAll("'", "&#39;").replaceAll('"', "&quot;"));
    expect(html).not.toContain(who.everybody);
  });

  it("speaks the shop's own language where another was asked for", async () => {
    await openShop();
    expect(await look("xx")).toContain(RULE_WORDS.nb.who.title);
  });

  it("has each rule on lines of its own, in the blocks' looks", async () => {
    await openShop();
    const html = await look("en");
    expect(html).toContain(".tillit-b dl>div{");
    expect(html).toMatch(/<dl>(?:<div><dt>[^<]+<\/dt><dd>[^<]+<\/dd><\/div>)+<\/dl>/);
  });
});
