import { describe, expect, it } from "vitest";
import { stated } from "../../../tests/audit";
import { aSeal } from "../../../tests/facts";
import { NO_SETTINGS } from "../settings";
import { enteredAddresses } from "./entered-addresses";

describe("the addresses that a merchant has entered", () => {
  it("are found with their field, pictures aside", () => {
    const picture = { url: "https://cdn.shopify.com/seal.png", alt: "", width: 10, height: 10 };
    const settings = {
      ...NO_SETTINGS,
      badges: { ...NO_SETTINGS.badges, seals: [aSeal({ picture: picture as never })] },
    };
    expect(enteredAddresses(settings)).toEqual([
      { setting: "badges", path: ["seals", 0, "address"], address: aSeal().address },
    ]);
  });

  it("stand in several settings, and are never words", () => {
    const all = enteredAddresses(stated);
    expect(new Set(all.map(({ setting }) => setting)).size).toBeGreaterThan(2);
    expect(all.every(({ address }) => !/\s/.test(address))).toBe(true);
  });
});
