import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { findFreePorts } from "../../scripts/demo/ports.ts";
import { inProject } from "../../scripts/project.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The dev store's address, `http://localhost:PORT`. */
    demoUrl: string;
    /** The demo's data folder; `app.pid` in it names the app's process. */
    demoData: string;
  }
}

const DATA = inProject(".data/e2e");

/** Starts a demo of its own for the tests: its own ports, its own data, nothing left from before. */
export default async function setup(project: TestProject) {
  const running = process.env.DEMO_URL;
  project.provide("demoData", running ? (process.env.DEMO_DATA ?? inProject(".data")) : DATA);
  if (running) {
    project.provide("demoUrl", running);
    return;
  }
  const port = await findFreePorts();
  const demo = fork(
    inProject("scripts/demo.ts"),
    ["--port", `${port}`, "--data", DATA, "--fresh", "--empty"],
    {
      // A database that a developer works with is none for tests.
      env: { ...process.env, DATABASE_URL: "", NODE_ENV: "production", VITEST: "" },
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  project.provide("demoUrl", await readyAddress(demo));
  return () => stop(demo);
}

async function readyAddress(demo: ChildProcess): Promise<string> {
  const said: string[] = [];
  for (const stream of [demo.stdout, demo.stderr]) {
    if (stream) createInterface({ input: stream }).on("line", (line) => said.push(line));
  }
  while (demo.exitCode === null && demo.signalCode === null) {
    const ready = said.map((line) => /^Ready: (.+)$/.exec(line)?.[1]).find(Boolean);
    if (ready) return ready;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The demo for the tests does not start:\n${said.join("\n")}`);
}

async function stop(demo: ChildProcess): Promise<void> {
  if (demo.exitCode !== null) return;
  const ended = once(demo, "exit");
  demo.kill("SIGTERM");
  await ended;
}
