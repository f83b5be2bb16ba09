import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { findBrowser } from "../setup/browser.ts";

/** 176 MB with all that it needs, so it is no package of ours: npm fetches it when it is asked for first. */
const LIGHTHOUSE = "lighthouse@13.5.0";
const PATIENCE_MS = 180_000;

/** The performance score of a page from 0 to 100, as Lighthouse gives it to a phone. */
export async function lighthouseScore(address: string): Promise<number> {
  const folder = mkdtempSync(path.join(tmpdir(), "tillit-lighthouse-"));
  const report = path.join(folder, "report.json");
  const flags = [
    ...["--yes", LIGHTHOUSE, address, "--quiet", "--only-categories=performance"],
    ...["--output=json", `--output-path=${report}`, "--no-enable-error-reporting"],
    "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
  ];
  const CHROME_PATH = await findBrowser();
  try {
    await promisify(execFile)("npx", flags, {
      env: { ...process.env, CHROME_PATH },
      timeout: PATIENCE_MS,
    });
    const { categories } = JSON.parse(readFileSync(report, "utf8")) as Report;
    const { score } = categories.performance;
    if (score === null) throw new Error(`Lighthouse has no score for ${address}`);
    return score * 100;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Report = { categories: { performance: { score: number | null } } };
