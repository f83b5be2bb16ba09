import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { API_VERSION } from "../app/api-version";
import packageJson from "../package.json";

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
    // What Shopify draws in its own pages has the version of the package with its elements.
    const others = named.filter(
      (line) =>
        !line.endsWith(API_VERSION) &&
        !/webhook|^extensions\/(customer-reviews|order-help)\//.test(line),
    );
    expect(others).toEqual([]);
  });

  it.each(["customer-reviews", "order-help"])(
    "is that of the package's elements where Shopify draws %s",
    (extension) => {
      const [year, month = ""] = packageJson.devDependencies["@shopify/ui-extensions"].split(".");
      expect(versionsIn(`extensions/${extension}/shopify.extension.toml`)).toEqual([
        expect.stringContaining(`: ${year}-${month.padStart(2, "0")}`),
      ]);
    },
  );

  it("has its schema among the packages", () => {
    const schema = `node_modules/@shopify/dev-mcp/dist/data/admin_${API_VERSION}.json.gz`;
    expect(existsSync(schema), schema).toBe(true);
  });
});
