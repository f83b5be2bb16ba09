import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import packageJson from "../package.json" with { type: "json" };

const document = readFileSync("docs/security.md", "utf8");
const models = [...readFileSync("prisma/schema.prisma", "utf8").matchAll(/^model (\w+)/gm)].map(
  ([, name = ""]) => name,
);

/** The rows of the table whose first column is called so. */
function rowsOf(heading: string): string[][] {
  const lines = document.split("\n");
  const at = lines.findIndex((line) => new RegExp(`^\\| ${heading} +\\|`).test(line));
  const end = lines.findIndex((line, place) => place > at && !line.startsWith("|"));
  return lines.slice(at + 2, end).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

/** How many days a constant of the sources says. */
function daysIn(file: string, name: string): number {
  const [, product = ""] =
    new RegExp(`const ${name} = ([\\d* ]+);`).exec(readFileSync(file, "utf8")) ?? [];
  const value = product.split("*").reduce((result, factor) => result * Number(factor), 1);
  return name.endsWith("_MS") ? value / (24 * 60 * 60 * 1000) : value;
}

describe("docs/security.md", () => {
  const kept = rowsOf("Table");

  it("says of every table of the database what it holds and how long it is kept, once", () => {
    const named = kept.flatMap(([tables = ""]) => tables.split(", "));
    expect(named.sort()).toEqual([...models].sort());
    for (const [tables, holds, how] of kept) expect([holds, how], tables).not.toContain("");
  });

  it("names the days that the sources count", () => {
    const timed = kept.filter(([, , , by]) => by !== "");
    expect(timed.length).toBeGreaterThan(8);
    for (const [tables = "", , how = "", by = ""] of timed) {
      const [, file = "", name = ""] = /^`([^`]+)` (\w+)$/.exec(by) ?? [];
      expect(`${tables}: ${Number.parseInt(how)}`).toBe(`${tables}: ${daysIn(file, name)}`);
    }
  });

  it("says of nothing that it goes by itself without saying by what", () => {
    const endless = kept.filter(([, , , by]) => by === "").map(([, , how]) => how);
    expect(endless.filter((how = "") => /\d/.test(how))).toEqual([]);
  });

  it("names files and commands that are there", () => {
    const files = [...document.matchAll(/`((?:app|tests|scripts|docs)\/[\w./-]+)`/g)].map(
      ([, file = ""]) => file,
    );
    expect(files.length).toBeGreaterThan(15);
    expect(files.filter((file) => !existsSync(file))).toEqual([]);
    const commands = [...document.matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in packageJson.scripts))).toEqual([]);
  });

  it("goes through each chapter of the ASVS", () => {
    const chapters = rowsOf("Chapter").map(([chapter = "", state = ""]) => [
      chapter.split(" ")[0],
      state,
    ]);
    expect(chapters.map(([number]) => number)).toEqual(
      Array.from({ length: 17 }, (_, nth) => `V${nth + 1}`),
    );
    for (const [number, state] of chapters)
      expect(["holds", "partly", "not here"], number).toContain(state);
  });
});
