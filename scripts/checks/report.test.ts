import { describe, expect, it } from "vitest";
import { countTests, type Report } from "./report";

const report = (parts: Partial<Report>): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  testResults: [],
  ...parts,
});

describe("the count of tests", () => {
  it("is vitest's own", () => {
    expect(countTests(report({ numFailedTests: 2 }), 1)).toEqual({ passed: 3, failed: 2 });
  });

  it("counts a file that breaks before its tests run", () => {
    const broken = { name: "x.test.ts", status: "failed", assertionResults: [] };
    expect(countTests(report({ testResults: [broken] }), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("does not hide a run that failed without a failed test", () => {
    expect(countTests(report({}), 1)).toEqual({ passed: 3, failed: 1 });
  });

  it("does not take nothing for a success", () => {
    expect(countTests(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(countTests(report({ numPassedTests: 0 }), 0)).toEqual({ passed: 0, failed: 1 });
  });
});
