import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { TestProject } from "vitest/node";
import { findFreePorts, PORTS } from "../../scripts/demo/ports.ts";
import { inProject } from "../../scripts/project.ts";

type OwnDemo = {
  /** The dev store's address, `http://localhost:PORT`. */
  url: string;
  /** The demo's data folder; `app.pid` in it names the app's process. */
  data: string;
};

declare module "vitest" {
  interface ProvidedContext {
    /** One for each worker. */
    demos: OwnDemo[];
  }
}

/** Starts demos for the tests alone: their own ports, their own data, nothing left from before. */
export default async function setup(project: TestProject) {
  const running = process.env.DEMO_URL;
  if (running) {
    const data = process.env.DEMO_DATA ?? inProject(".data");
    return project.provide("demos", [{ url: running, data }]);
  }
  const workers = project.config.maxWorkers as number;
  const first = await findFreePorts(workers);
  const demos = Array.from({ length: workers }, (_, index) => {
    const data = inProject(`.data/e2e-${index + 1}`);
    return { process: start(first + index * PORTS, data), data };
  });
  const ready = demos.map(async ({ process, data }) => ({
    url: await readyAddress(process),
    data,
  }));
  project.provide("demos", await Promise.all(ready));
  return async () => void (await Promise.all(demos.map((demo) => stop(demo.process))));
}

function start(port: number, data: string): ChildProcess {
  return fork(
    inProject("scripts/demo.ts"),
    ["--port", `${port}`, "--data", data, "--fresh", "--empty"],
    {
      // A database that a developer works with is none for tests.
      env: { ...process.env, DATABASE_URL: "", NODE_ENV: "production", VITEST: "" },
      execArgv: [],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
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
