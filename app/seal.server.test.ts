import { describe, expect, it } from "vitest";
import { open, seal } from "./seal.server";

const older = { id: "older", bytes: Buffer.alloc(32, 1) };
const newer = { id: "newer", bytes: Buffer.alloc(32, 2) };

describe("a seal", () => {
  it("gives back what was sealed, and hides it", () => {
    const sealed = seal("shpat_æøå", [newer]);
    expect(open(sealed, [newer])).toBe("shpat_æøå");
    expect(sealed.toString("latin1")).not.toContain("shpat_");
  });

  it("looks different each time", () => {
    expect(seal("token", [newer])).not.toEqual(seal("token", [newer]));
  });

  it("opens with an older key during a rotation, and seals with the first", () => {
    expect(open(seal("token", [older]), [newer, older])).toBe("token");
    expect(seal("token", [newer, older]).toString("latin1")).toContain("newer");
  });

  it("names the key that is gone", () => {
    expect(() => open(seal("token", [older]), [newer])).toThrow('key "older"');
  });

  it("notices a change of any byte", () => {
    const sealed = seal("token", [newer]);
    for (const at of sealed.keys()) {
      const changed = Buffer.from(sealed);
      changed[at] = (changed[at] ?? 0) ^ 1;
      expect(() => open(changed, [newer]), `byte ${at}`).toThrow();
    }
  });

  it("notices a missing end, and what is no seal at all", () => {
    const sealed = seal("token", [newer]);
    expect(() => open(sealed.subarray(0, -1), [newer])).toThrow("was changed");
    expect(() => open(Buffer.from("token"), [newer])).toThrow("was changed");
    expect(() => open(Buffer.alloc(0), [newer])).toThrow("was changed");
  });

  it("notices that another key's name was put on it", () => {
    const sealed = seal("token", [{ ...older, id: "newer" }]);
    expect(() => open(sealed, [newer])).toThrow("was changed");
  });
});
