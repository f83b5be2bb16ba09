import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { aWorld } from "../a-world.ts";
import { aControl } from "../control/a-control.ts";
import { createWorld } from "../world.ts";
import { anOrder } from "../orders/an-order.ts";

const DAY = 24 * 60 * 60 * 1_000;
const PROGRAM = fileURLToPath(new URL("./a-follower.ts", import.meta.url));

const programs: ReturnType<typeof spawn>[] = [];
afterEach(() => {
  for (const program of programs.splice(0)) program.kill("SIGKILL");
});

/** A process of its own with the preload, as the app's is. */
async function aFollower(devStore: string) {
  const env = { ...process.env, DEV_STORE_URL: devStore };
  const program = spawn(process.execPath, [PROGRAM], { env, stdio: ["pipe", "pipe", "inherit"] });
  programs.push(program);
  const lines = createInterface({ input: program.stdout })[Symbol.asyncIterator]();
  await lines.next();
  return {
    program,
    /** By how much it is ahead of this process. */
    async ahead(): Promise<number> {
      program.stdin.write("\n");
      const { value } = await lines.next();
      return Number(value) - Date.now();
    },
  };
}

const about = (ms: number) => ({
  ms,
  asymmetricMatch: (other: number) => Math.abs(other - ms) < 2_000,
});

describe("POST clock", () => {
  it("moves what the dev store holds for now, and what it does then has that time", async () => {
    using world = aWorld({ sample: "fresh" });
    await using control = await aControl(world);
    const { body } = await control.post("clock", { advance: "P15D" });
    expect(body).toMatchObject({ aheadMs: 15 * DAY, followers: 0 });
    expect(Date.parse(String(body["now"])) - Date.now()).toEqual(about(15 * DAY));
    expect(Date.parse(anOrder(world).createdAt) - Date.now()).toEqual(about(15 * DAY));
    await control.post("clock", { advance: "PT12H" });
    expect((await control.get("state")).body["clock"]).toMatchObject({ aheadMs: 15.5 * DAY });
  });

  it("goes back to this machine's time when asked, and with a reset of the shop", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    await control.post("clock", { advance: "P1D" });
    expect((await control.post("clock", { reset: true })).body).toMatchObject({ aheadMs: 0 });
    await control.post("clock", { advance: "P1D" });
    await control.post("reset");
    expect((await control.get("clock")).body).toMatchObject({ aheadMs: 0 });
    expect(world.now().getTime() - Date.now()).toEqual(about(0));
  });

  it("is kept over a new start", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    await control.post("clock", { advance: "P1D" });
    world.flush();
    const next = createWorld({ options: world.options });
    expect(next.now().getTime() - Date.now()).toEqual(about(DAY));
  });

  it.each([
    [{}, "either advance, such as P15D, or reset: true"],
    [{ advance: "P1D", reset: true }, "either advance, such as P15D, or reset: true"],
    [{ advance: "two weeks" }, "advance: two weeks is no duration such as P15D or PT2H30M"],
    [{ advance: "P11Y" }, "advance: ten years at most"],
    [{ advance: "P999999999999Y" }, "advance: ten years at most"],
  ])("refuses %j", async (body, error) => {
    using world = aWorld();
    await using control = await aControl(world);
    expect(await control.post("clock", body)).toEqual({ status: 400, body: { error } });
    expect(world.state.clockAheadMs).toBe(0);
  });
});

describe("the app's process", () => {
  it("has gone along when the call is answered, and all goes on at its usual speed", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    const app = await aFollower(control.url);
    expect(await app.ahead()).toEqual(about(0));
    for (const days of [15, 30]) {
      const { body } = await control.post("clock", { advance: "P15D" });
      expect(body["followers"]).toBe(1);
      expect(await app.ahead()).toEqual(about(days * DAY));
    }
    await control.post("clock", { reset: true });
    expect(await app.ahead()).toEqual(about(0));
  });

  it("begins with the time that the dev store has when it starts anew", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    await control.post("clock", { advance: "P3D" });
    const app = await aFollower(control.url);
    expect(await app.ahead()).toEqual(about(3 * DAY));
  });

  it("keeps its time while the dev store is away, and goes along with it afterwards", async () => {
    using world = aWorld();
    const before = await aControl(world);
    const app = await aFollower(before.url);
    await before.post("clock", { advance: "P3D" });
    await before[Symbol.asyncDispose]();
    expect(await app.ahead()).toEqual(about(3 * DAY));
    using again = aWorld();
    again.state.clockAheadMs = 3 * DAY;
    await using after = await aControl(again, Number(new URL(before.url).port));
    expect((await after.post("clock", { advance: "P1D" })).body["followers"]).toBe(1);
    expect(await app.ahead()).toEqual(about(4 * DAY));
  });

  it("does not hold the call up when it has ended", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    const { program } = await aFollower(control.url);
    program.kill("SIGKILL");
    await once(program, "exit");
    const asked = Date.now();
    expect((await control.post("clock", { advance: "P1D" })).body["followers"]).toBe(0);
    expect(Date.now() - asked).toBeLessThan(1_500);
  });

  it("is not kept alive by following", async () => {
    using world = aWorld();
    await using control = await aControl(world);
    const { program } = await aFollower(control.url);
    program.stdin.end();
    expect(await once(program, "exit")).toEqual([0, null]);
  });
});
