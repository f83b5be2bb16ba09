import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const ROUTES = "app/routes";

/** Routes with a page; what only answers data sets its headers itself. */
const adminPages = readdirSync(ROUTES, { recursive: true, encoding: "utf8" })
  .filter((file) => /^app[._].*tsx$/.test(file) && !file.includes(".test."))
  .map((file) => ({ file, text: readFileSync(`${ROUTES}/${file}`, "utf8") }))
  .filter(({ file, text }) => /\/route\.tsx$|^[^/]+$/.test(file) && /^export default /m.test(text));

// Remix takes a document's headers from the deepest route that exports them: one without loses Shopify's.
it("every route under the app hands on the headers that Shopify's library sets", () => {
  const without = adminPages.filter(
    ({ text }) => !/^export (const|function|\{[^}]*\b)\s*headers\b/m.test(text),
  );
  expect(adminPages.length).toBeGreaterThan(1);
  expect(without.map(({ file }) => file)).toEqual([]);
});
