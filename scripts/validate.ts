/**
 * `npm run validate`: the checks and all tests, as CI runs them. `--without-tests` is for CI, which
 * has run them with the command of the README already.
 */
import { runChecks } from "./checks/check.ts";
import { runTests } from "./checks/tests.ts";
import { reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";

try {
  const withTests = !process.argv.includes("--without-tests");
  await setUp({ build: true, tests: true });
  const sound = await runChecks();
  const { passed, failed } = withTests ? await runTests() : { passed: 0, failed: 0 };
  if (withTests) console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exit(sound && failed === 0 ? 0 : 1);
} catch (error) {
  console.error(reasonOf(error));
  process.exit(1);
}
