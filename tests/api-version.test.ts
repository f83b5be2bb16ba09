import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { API_VERSION } from "../app/api-version";

const OWN = ["app", "dev-store", "extensions", "scripts", "tests"];
const A_VERSION = /\b20\d\d-(?:01|04|07|10)\b(?!-)/g;

const sources = [
  "shopify.app.toml",
  ".graphqlrc.ts",
  ...OWN.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.(ts|tsx|mjs|toml)$/.test(file) && !file.includes("node_modules"))
      .map((file) => path.join(folder, file)),
  ),
].filter((file) => !file.startsWith("app/types/") && !file.endsWith("api-version.test.ts"));

/** Lines that speak of an API version, and not of a month in a date of a test. */
const versionsIn = (file: string) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => /version|admin_|admin\/api/i.test(line))
    .flatMap((line) => [...line.matchAll(A_VERSION)].map(([version]) => `${file}: ${version}`));

describe("the version of Shopify's API", () => {
  it("is one and the same everywhere", () => {
    const named = sources.flatMap(versionsIn);
    expect(named).toContain(`shopify.app.toml: ${API_VERSION}`);
    // The package with examples of webhooks names its folders by an older version, as long as it has no newer.
    const others = named.filter((line) => !line.endsWith(API_VERSION) && !line.includes("webhook"));
    expect(others).toEqual([]);
  });

  it("has its schema among the packages", () => {
    const schema = `node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`;
    expect(existsSync(schema), schema).toBe(true);
  });
});
