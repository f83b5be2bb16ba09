import { describe, expect, it } from "vitest";
import { namesClosedPlatform } from "./closed-platform";

describe("the closed platform for dispute resolution", () => {
  it.each([
    ["OS-Plattform: https://ec.europa.eu/consumers/odr/", true],
    ["http://ec.europa.eu/odr", true],
    ["https://webgate.ec.europa.eu/odr/main/index.cfm", true],
    ["https://EC.europa.eu/consumers/ODR", true],
    ["https://ec.europa.eu/info/index_de", false],
    ["https://consumer-redress.ec.europa.eu/", false],
  ])("is named in “%s”: %s", (text, named) => {
    expect(namesClosedPlatform(text)).toBe(named);
  });
});
