import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findFreePorts } from "../scripts/demo/ports";

const MAIN = fileURLToPath(new URL("./main.ts", import.meta.url));

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "dev-store-main-"));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true, force: true });
});

function start(...options: string[]) {
  const env = { ...process.env, DEV_STORE_DATA: dataDir, DEV_STORE_APP_SECRET: "hush" };
  const program = spawn(process.execPath, [MAIN, ...options], { env });
  let said = "";
  program.stdout.on("data", (chunk) => (said += String(chunk)));
  program.stderr.on("data", (chunk) => (said += String(chunk)));
  const exited = once(program, "exit").then(([code]) => code as number | null);
  return { program, exited, said: () => said };
}

async function greetingAt(port: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  const [greeting] = (await once(socket, "data")) as [Buffer];
  socket.destroy();
  return greeting.toString();
}

describe("node dev-store/main.ts", () => {
  it("says when it listens, answers, and stops at once on SIGTERM", async () => {
    const port = await findFreePorts();
    const { program, exited, said } = start("--port", String(port), "--shop", "fresh");
    await expect.poll(said, { timeout: 10_000 }).toContain("dev store listening\n");
    const state = await fetch(`http://localhost:${port}/__dev-store/state`);
    expect(await state.json()).toMatchObject({ shop: { name: "Fresh Start" } });
    expect(await greetingAt(port + 3)).toMatch(/^220 dev-store /);
    const asked = Date.now();
    program.kill("SIGTERM");
    expect(await exited).toBe(0);
    expect(Date.now() - asked).toBeLessThan(2_000);
  });

  it.each([
    ["its first port", 0],
    ["the mailbox's port", 3],
  ])("says in one line that %s is in use", async (_which, place) => {
    const first = await findFreePorts();
    const taken = createServer().listen(first + place);
    await once(taken, "listening");
    const { exited, said } = start("--port", String(first));
    expect(await exited).toBe(1);
    expect(said()).toBe(`Port ${first + place} is in use. Choose another one with --port.\n`);
    taken.close();
  });

  it("says in one line that its file is broken", async () => {
    writeFileSync(join(dataDir, "state.json"), "{");
    const { exited, said } = start();
    expect(await exited).toBe(1);
    expect(said()).toMatch(/^The dev store cannot read its data in .+state\.json\. .+\n$/);
  });

  it.each([
    [["--shop", "perfect"], "--shop is one of careful, careless, fresh, not perfect.\n"],
    [["--port", "many"], "--port is a number from 1 to 65531, not many.\n"],
    [["--theme", "/none"], "--theme names a folder that is not there: /none\n"],
  ])("says in one line that %j cannot be followed", async (options, line) => {
    const { exited, said } = start(...options);
    expect(await exited).toBe(1);
    expect(said()).toBe(line);
  });
});
