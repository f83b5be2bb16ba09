import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** What stays when its file is through: modules put in another's place, the environment, the folder. */
const STAYS =
  /\bvi\.(?:mock|doMock|hoisted|resetModules)\(|\bprocess\.env(?:\.\w+|\[[^\]]+\])? *(?:\?\?|\|\|)?=(?!=)|\bdelete process\.env|\bassign\(process\.env|\bprocess\.chdir\(/;

describe("the tests that share a process", () => {
  const files = globSync("{app,dev-store,scripts,tests,extensions}/**/*.test.{ts,tsx}").filter(
    (file) => !/\.db\.test\.ts$|^tests\/(e2e\/|shared-process)/.test(file),
  );

  it("leave nothing behind that another would meet; one that must is called x.db.test.ts", () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.filter((file) => STAYS.test(readFileSync(file, "utf8")))).toEqual([]);
  });

  it.each([
    'vi.mock("./clock")',
    'process.env.DATABASE_URL = "postgresql://"',
    'process.env["PORT"] ??= "1"',
    "Object.assign(process.env, {})",
    "delete process.env.PORT",
  ])("would be told of %s", (line) => {
    expect(line).toMatch(STAYS);
  });

  it("may read the environment, and stub it", () => {
    const line = 'vi.stubEnv("PORT", "1"); const same = process.env.PORT === "1";';
    expect(line).not.toMatch(STAYS);
  });
});
