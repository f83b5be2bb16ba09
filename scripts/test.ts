/** `npm test`: sets up what the tests need, runs all of them, and counts them on the last line. */
import { runTests } from "./checks/tests.ts";
import { reasonOf } from "./project.ts";
import { setUp } from "./setup/setup.ts";

try {
  await setUp({ build: true, tests: true });
  const { passed, failed } = await runTests(process.argv.slice(2));
  console.log(`tests: ${passed} passed, ${failed} failed`);
  process.exit(failed === 0 ? 0 : 1);
} catch (error) {
  console.error(reasonOf(error));
  console.log("tests: 0 passed, 1 failed");
  process.exit(1);
}
