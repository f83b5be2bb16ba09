/** The parts of vitest's JSON report that are read here. */
export type Report = {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    status: string;
    message?: string;
    assertionResults: { status: string }[];
  }[];
};

export type Count = { passed: number; failed: number };

/**
 * How many tests passed and failed. A file that fails before any test of it ran counts as one, and so
 * does a run that went wrong without naming a test: nothing may hide behind a zero.
 */
export function countTests(report: Report | null, exitCode: number): Count {
  const passed = report?.numPassedTests ?? 0;
  const brokenFiles = (report?.testResults ?? []).filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
  const failed = (report?.numFailedTests ?? 0) + brokenFiles;
  const silent = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: failed + (silent ? 1 : 0) };
}
