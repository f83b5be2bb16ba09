import { type CommandResult, packageCommand } from "../command.ts";
import { checkLicences } from "./licences.ts";

export type Check = { name: string; run(): Promise<CommandResult> };

/** Shopify's command line must neither ask, nor tell, nor look for a newer one of itself. */
const SHOPIFY = { CI: "1", SHOPIFY_CLI_NO_ANALYTICS: "1", SHOPIFY_CLI_SKIP_NEW_VERSION_CHECK: "1" };
const shopify = (...options: string[]) =>
  packageCommand("@shopify/cli/bin/run.js", options, SHOPIFY);

const typesOf = (extension: string): Check => ({
  // Preact's, not React's.
  name: `types of ${extension}`,
  run: () => packageCommand("typescript/bin/tsc", ["--noEmit", "-p", `extensions/${extension}`]),
});

const THEME_CHECK = ["--path", "extensions/tillit", "-C", "theme-check:theme-app-extension"];

/**
 * Everything but the tests that must hold before a commit: two rows of about the same length, which run beside
 * each other. The app is built after the types of its extensions, to which it writes.
 */
export const CHECKS: Check[][] = [
  [
    { name: "types", run: () => packageCommand("typescript/bin/tsc", ["--noEmit"]) },
    ...["customer-reviews", "order-help"].map(typesOf),
    { name: "app build", run: () => shopify("app", "build") },
    {
      name: "app doctor",
      run: () => shopify("app", "doctor", "--skip-instructions", "--blocking", "high", "--json"),
    },
  ],
  [
    { name: "licences", run: checkLicences },
    { name: "lint", run: () => packageCommand("eslint/bin/eslint.js", [".", "--max-warnings=0"]) },
    {
      name: "format",
      run: () => packageCommand("prettier/bin/prettier.cjs", ["--check", "--log-level=warn", "."]),
    },
    { name: "theme check", run: () => shopify("theme", "check", ...THEME_CHECK) },
  ],
];
