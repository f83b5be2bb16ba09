import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findFreePorts } from "../demo/ports.ts";
import { inProject } from "../project.ts";

let app: ChildProcess;
let said: string;
let url: string;
afterEach(() => app.kill("SIGKILL"));

/** A process of its own, as in production. */
async function start(drainMs: number) {
  const port = await findFreePorts();
  url = `http://localhost:${port}`;
  said = "";
  app = spawn(
    process.execPath,
    [inProject("scripts/app-server/programs/slow-app.ts"), `${port}`, `${drainMs}`],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  app.stdout?.setEncoding("utf8").on("data", (text: string) => (said += text));
  await vi.waitFor(() => expect(said).toContain("listens"), 10_000);
}

const status = (path: string) =>
  fetch(`${url}${path}`).then(
    (answer) => answer.status,
    () => "nobody listens",
  );

describe("a process that is told to stop", () => {
  it("answers the request in hand, then waits for its jobs, and ends well", async () => {
    await start(0);
    const under = fetch(`${url}/slow`);
    await sleep(200);
    const ended = once(app, "exit");
    app.kill("SIGTERM");
    await sleep(100);
    expect(await status("/readyz")).toBe("nobody listens");
    expect(said).not.toContain("jobs");
    expect(await (await under).text()).toBe("finished");
    expect((await ended)[0]).toBe(0);
    expect(said).toMatch(/the jobs are waited for\nthe jobs are done\n$/);
  });

  it("says first that it wants no more, and still answers who has not heard it", async () => {
    await start(1_000);
    expect(await status("/readyz")).toBe(200);
    const ended = once(app, "exit");
    app.kill("SIGTERM");
    await sleep(100);
    expect(await status("/readyz")).toBe(503);
    expect(await (await fetch(`${url}/slow`)).text()).toBe("finished");
    expect((await ended)[0]).toBe(0);
  });
});
