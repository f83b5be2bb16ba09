import { describe, expect, it } from "vitest";
import { readEnv } from "../app/env.server";
import { newKey } from "./new-key";

describe("a new key", () => {
  it("is an entry that TOKEN_KEYS takes in front of the others, another each time", () => {
    const [one, other] = [0, 1].map(() => newKey(new Date("2026-11-22T12:34:56Z")));
    expect(one).not.toBe(other);
    const keys = `${one},${process.env.TOKEN_KEYS}`;
    const { TOKEN_KEYS } = readEnv({ ...process.env, TOKEN_KEYS: keys });
    expect(TOKEN_KEYS.map(({ id }) => id)).toEqual(["k202611221234", "test"]);
  });
});
