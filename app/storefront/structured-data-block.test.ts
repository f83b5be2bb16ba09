import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { aBusiness, filled } from "../../tests/examples/business";
import { NOW, theFacts } from "../../tests/facts";
import { NO_BUSINESS, type Business } from "../trust/business/business";
import { storefrontDocument } from "./document";
import { renderBlock } from "./preview.server";

const printed = (business: Business, locale = "nb", designMode = false) =>
  renderBlock("structured-data", storefrontDocument(theFacts({}, { business })), {
    locale,
    now: NOW,
    designMode,
  });

const readFrom = (html: string): unknown => {
  const [, json = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(html) ?? [];
  return JSON.parse(json);
};

describe("the structured data embed", () => {
  it("is not a byte before anything was stated, in the theme editor neither", async () => {
    expect(await printed(NO_BUSINESS)).toBe("");
    expect(await printed(NO_BUSINESS, "nb", true)).toBe("");
  });

  it("is one script of data that says the same in every language", async () => {
    const html = await printed(filled);
    expect(readFrom(html)).toMatchObject({ "@type": "OnlineStore", legalName: "Woolly AS" });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(await printed(filled, "de")).toBe(html);
  });

  it("is the only one of the app's that prints such data, but for a product's reviews", () => {
    const emitters = globSync("extensions/tillit/**/*.liquid").filter((file) =>
      readFileSync(file, "utf8").includes("ld+json"),
    );
    expect(emitters.sort()).toEqual([
      "extensions/tillit/blocks/structured-data.liquid",
      "extensions/tillit/snippets/tillit-reviews-json.liquid",
    ]);
  });

  it("cannot be closed from within", async () => {
    const legalName = "</script><script>alert(1)</script>{{ shop.name }}";
    const html = await printed(aBusiness({ legalName }));
    expect(html.match(/<\/?script/g)).toHaveLength(2);
    expect(readFrom(html)).toMatchObject({ legalName });
  });
});
