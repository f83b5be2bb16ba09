import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, existsSync, mkdirSync, mkdtempSync } from "node:fs";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

/** Deaf to Ctrl-C, as npm is while it installs, and with an install script under way. */
const BUSY_NPM = `
  const { renameSync, writeFileSync } = require("node:fs");
  process.on("SIGINT", () => {});
  const script = require("node:child_process").spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  writeFileSync("pids.new", process.pid + " " + script.pid);
  renameSync("pids.new", "pids");
  setInterval(() => {}, 1000);`;

let project: string;
const inIt = (file: string) => path.join(project, file);

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), "with-setup-"));
  mkdirSync(inIt("scripts"));
  copyFileSync("scripts/with-setup.mjs", inIt("scripts/with-setup.mjs"));
  writeFileSync(inIt("package-lock.json"), JSON.stringify({ packages: { a: { version: "1" } } }));
  writeFileSync(inIt("target.mjs"), "console.log('the target runs'); process.exit(7);");
});
afterEach(() => rmSync(project, { recursive: true, force: true }));

function start(npm: string): ChildProcess {
  writeFileSync(inIt("npm-cli.js"), npm);
  return spawn(process.execPath, [inIt("scripts/with-setup.mjs"), "target.mjs"], {
    env: { ...process.env, npm_execpath: inIt("npm-cli.js"), npm_lifecycle_event: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
}

async function outcome(program: ChildProcess) {
  let said = "";
  for (const stream of [program.stdout, program.stderr]) {
    stream?.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  const [code] = (await once(program, "close")) as [number | null];
  return { code, said };
}

const runs = (pid: number) => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

function putNode(): void {
  mkdirSync(inIt("node_modules/node/bin"), { recursive: true });
  symlinkSync(process.execPath, inIt("node_modules/node/bin/node"));
}

describe("a start with set-up", () => {
  it.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)(
    "ends the installation and all it started on %s",
    async (signal) => {
      const program = start(BUSY_NPM);
      const ended = outcome(program);
      await expect.poll(() => existsSync(inIt("pids")), { timeout: 5000 }).toBe(true);
      const pids = readFileSync(inIt("pids"), "utf8").split(" ").map(Number);
      program.kill(signal);
      expect((await ended).code).not.toBe(0);
      await expect.poll(() => pids.filter(runs), { timeout: 5000 }).toEqual([]);
    },
  );

  it("says why the packages cannot be installed", async () => {
    const { code, said } = await outcome(start("console.error('no network'); process.exit(3)"));
    expect(said).toMatch(/no network\nThe packages cannot be installed: npm ci ended with 3\.\n$/);
    expect(code).toBe(1);
  });

  it("installs nothing when the packages are there, and ends as its target does", async () => {
    putNode();
    copyFileSync(inIt("package-lock.json"), inIt("node_modules/.package-lock.json"));
    expect(await outcome(start(BUSY_NPM))).toEqual({ code: 7, said: "the target runs\n" });
  });

  it("installs what the lock file asks for anew", async () => {
    putNode();
    const { code, said } = await outcome(start("process.exit(0)"));
    expect(said).toMatch(/^packages: installing.*\npackages: installed.*\nthe target runs\n$/);
    expect(code).toBe(7);
  });
});
