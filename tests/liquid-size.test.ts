import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";

const EXTENSION = "extensions/tillit";
/** Shopify refuses an extension with more. */
const LIMIT = 100_000;

it("all Liquid of the extension stays under Shopify's 100 KB", () => {
  const files = readdirSync(EXTENSION, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".liquid"),
  );
  const bytes = files.reduce((sum, file) => sum + statSync(path.join(EXTENSION, file)).size, 0);

  console.info(`Liquid: ${bytes} of ${LIMIT} bytes in ${files.length} files`);
  expect(files).not.toHaveLength(0);
  expect(bytes).toBeLessThanOrEqual(LIMIT);
});
