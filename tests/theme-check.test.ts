import path from "node:path";
import { check } from "@shopify/theme-check-node";
import { expect, it } from "vitest";

it("the extension passes Shopify's theme check", async () => {
  // A relative path finds no files, and so no offenses.
  const extension = path.resolve("extensions/tillit");
  const offenses = await check(extension, "theme-check:theme-app-extension");
  const found = offenses.map(
    ({ check: name, message, uri }) => `${name}: ${message} (${path.basename(uri)})`,
  );
  expect(found).toEqual([]);
}, 60_000);
