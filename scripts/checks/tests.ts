import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { inProject, PROJECT } from "../project.ts";
import { countTests, type Count, type Report } from "./report.ts";

const REPORT = inProject(".data/test-report.json");

/** Runs the tests, shows how they go, and counts them from vitest's own report. */
export async function runTests(options: string[] = []): Promise<Count> {
  rmSync(REPORT, { force: true });
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const vitest = spawn(
    process.execPath,
    ["node_modules/vitest/vitest.mjs", "run", ...reporters, ...options],
    {
      cwd: PROJECT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, NODE_ENV: "test" },
    },
  );
  const pass = (signal: NodeJS.Signals) => vitest.kill(signal);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, pass);
  if (process.channel) {
    process.on("disconnect", () => vitest.kill("SIGTERM"));
    process.channel.unref();
  }
  const exitCode = await new Promise<number>((resolve) => {
    vitest.on("exit", (code) => resolve(code ?? 1));
    vitest.on("error", () => resolve(1));
  });
  const report = existsSync(REPORT) ? (JSON.parse(readFileSync(REPORT, "utf8")) as Report) : null;
  return countTests(report, exitCode);
}
