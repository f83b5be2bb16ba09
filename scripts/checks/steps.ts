import { type CommandResult, packageCommand } from "../command.ts";

export type Check = { name: string; run(): Promise<CommandResult> };

/** Shopify's command line must neither ask, nor tell, nor look for a newer one of itself. */
const SHOPIFY = { CI: "1", SHOPIFY_CLI_NO_ANALYTICS: "1", SHOPIFY_CLI_SKIP_NEW_VERSION_CHECK: "1" };
const shopify = (...options: string[]) =>
  packageCommand("@shopify/cli/bin/run.js", options, SHOPIFY);

/** Everything but the tests that must hold before a commit. */
export const CHECKS: Check[] = [
  {
    name: "format",
    run: () => packageCommand("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
  },
  { name: "lint", run: () => packageCommand("eslint/bin/eslint.js", [".", "--max-warnings=0"]) },
  { name: "types", run: () => packageCommand("typescript/bin/tsc", ["--noEmit"]) },
  // Preact's, not React's.
  ...["customer-reviews", "order-help"].map((extension) => ({
    name: `types of ${extension}`,
    run: () => packageCommand("typescript/bin/tsc", ["--noEmit", "-p", `extensions/${extension}`]),
  })),
  {
    name: "theme check",
    run: () =>
      shopify(
        "theme",
        "check",
        "--path",
        "extensions/tillit",
        "-C",
        "theme-check:theme-app-extension",
      ),
  },
  { name: "app build", run: () => shopify("app", "build") },
  {
    name: "app doctor",
    run: () => shopify("app", "doctor", "--skip-instructions", "--blocking", "high", "--json"),
  },
];
