import { describe, expect, it, onTestFinished } from "vitest";
import { aFolder } from "./a-folder.ts";
import { translationsIn } from "./translations.ts";

function texts() {
  const folder = aFolder({
    "en.default.json": JSON.stringify({
      hello: "Hello {{ name }}",
      hello_html: "<b>{{ name }}</b>",
      only: { here: "Only here" },
      items: { one: "{{ count }} item", other: "{{ count }} items" },
    }),
    "de.json": JSON.stringify({ hello: "Hallo {{ name }}" }),
    "en.default.schema.json": JSON.stringify({ label: "The theme's" }),
  });
  onTestFinished(() => folder[Symbol.dispose]());
  return folder.dir;
}

describe("a folder of texts", () => {
  const t = (locale: string, key: string, values = {}) =>
    translationsIn(texts())(locale, key, values);

  it("answers in the language, in its base language, else in the default one", () => {
    expect(t("de", "hello", { name: "A" })).toBe("Hallo A");
    expect(t("de-AT", "hello", { name: "A" })).toBe("Hallo A");
    expect(t("de", "only.here")).toBe("Only here");
  });

  it("answers nothing for a key that no language has", () => {
    expect(t("de", "only.there")).toBeNull();
  });

  it("takes the plural of the language", () => {
    expect(t("en", "items", { count: 1 })).toBe("1 item");
    expect(t("en", "items", { count: 3 })).toBe("3 items");
  });

  it("shows markup as text, unless the key says that it is markup", () => {
    expect(t("en", "hello", { name: "<i>" })).toBe("Hello &lt;i&gt;");
    expect(t("en", "hello_html", { name: "A" })).toBe("<b>A</b>");
  });

  it("leaves the labels of the theme editor as they are", () => {
    expect(translationsIn(texts(), "schema")("en", "label")).toBe("The theme's");
  });
});
