import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { runChecks } from "./check";

const said: unknown[] = [];
const ran: string[] = [];
beforeEach(() => {
  for (const list of [said, ran]) list.splice(0);
  vi.spyOn(console, "log").mockImplementation((line) => said.push(line));
});
afterEach(() => vi.restoreAllMocks());

const check = (name: string, code = 0) => ({
  name,
  async run() {
    ran.push(name);
    return { code, output: `what ${name} found` };
  },
});

describe("the checks", () => {
  it("are sound when all of both rows passed", async () => {
    expect(await runChecks([[check("a"), check("b")], [check("c")]])).toBe(true);
  });

  it.each([0, 1])(
    "are not when one failed in row %s, and the others run all the same",
    async (row) => {
      const rows = [
        [check("a"), check("b")],
        [check("c"), check("d")],
      ];
      rows[row]![0] = check("broken", 1);
      expect(await runChecks(rows)).toBe(false);
      expect(ran).toHaveLength(4);
      expect(said).toContain("what broken found");
    },
  );
});
