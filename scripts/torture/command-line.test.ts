import { describe, expect, it } from "vitest";
import { readCommandLine } from "./command-line.ts";
import type { Ordeal } from "./ordeal.ts";

const named = (name: string): Ordeal => ({ name, run: () => Promise.resolve([]) });
const ORDEALS = [named("mail"), named("clock")];

describe("the command line of the ordeals", () => {
  it("asks for all of them, each in its own size", () => {
    expect(readCommandLine([], ORDEALS)).toEqual({ ordeals: ORDEALS, times: null });
  });

  it("chooses by name, in either way, and says how often", () => {
    const clock = { ordeals: [ORDEALS[1]], times: 3 };
    expect(readCommandLine(["--only", "clock", "--times", "3"], ORDEALS)).toEqual(clock);
    expect(readCommandLine(["clock", "--times", "3"], ORDEALS)).toEqual(clock);
  });

  it.each([[["--only", "clok"]], [["--times", "0"]], [["--times", "often"]], [["--time", "3"]]])(
    "refuses %j",
    (args) => {
      expect(() => readCommandLine(args, ORDEALS)).toThrow();
    },
  );
});
