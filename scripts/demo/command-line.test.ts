import { describe, expect, it } from "vitest";
import { readCommandLine } from "./command-line";

describe("the demo's command line", () => {
  it("needs nothing", () => {
    expect(readCommandLine([])).toMatchObject({ port: 4400, fresh: false, shop: undefined });
  });

  it("takes a port, a shop, a theme folder and a fresh start", () => {
    const options = ["--port", "5000", "--shop", "careless", "--theme", "prisma", "--fresh"];
    expect(readCommandLine(options)).toMatchObject({ port: 5000, shop: "careless", fresh: true });
  });

  it.each([
    [["--port", "http"], /--port is a number/],
    [["--port", "80"], /--port is a number/],
    [["--shop", "huge"], /careful, careless, fresh, not huge/],
    [["--theme", "nowhere"], /folder that is not there: nowhere/],
    [["--fast"], /Unknown option '--fast'/],
  ])("refuses %s in one sentence", (options, reason) => {
    expect(() => readCommandLine(options)).toThrow(reason);
  });
});
