import { mkdirSync, mkdtempSync, writeFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOf, isMade, stampMade, type Made } from "./stamp";

const made: Made = {
  name: "a thing",
  from: ["from/**"],
  except: ["**/*.test.ts"],
  to: ["to/result"],
};
let root: string;
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "stamp-"));
  write("from/a/one.ts", "1");
  write("to/result", "made");
  stampMade(made, digestOf(made, root), root);
});
afterEach(() => rmSync(root, { recursive: true }));

describe("what was made", () => {
  it("is not made again while its sources stay as they were", () => {
    expect(isMade(made, root)).toBe(true);
  });

  it("is made again when a source changes", () => {
    write("from/a/one.ts", "2");
    expect(isMade(made, root)).toBe(false);
  });

  it("is made again when a source comes or goes", () => {
    write("from/b.ts", "");
    expect(isMade(made, root)).toBe(false);
  });

  it("is made again when it is lost", () => {
    rmSync(path.join(root, "to/result"));
    expect(isMade(made, root)).toBe(false);
  });

  it("is not made again for a test", () => {
    write("from/a/one.test.ts", "new");
    expect(isMade(made, root)).toBe(true);
  });
});
