import { existsSync, globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { PRODUCTION } from "../scripts/database/server-settings";

const text = readFileSync("docs/operations.md", "utf8");
const section = (title: string) => text.split(`\n## ${title}\n`)[1]?.split("\n## ")[0] ?? "";

describe("docs/operations.md", () => {
  it("names every variable of the environment, and no other", () => {
    const [, schema = ""] = /const Env = z\.object\(\{([\s\S]*?)\n\}\);/.exec(
      readFileSync("app/env.server.ts", "utf8"),
    )!;
    const known = [...schema.matchAll(/^ {2}([A-Z_]+):/gm)].map(([, name]) => name);
    const told = [...section("Environment").matchAll(/^\| `([A-Z_]+)`/gm)].map(([, name]) => name);
    expect(known.length).toBeGreaterThan(15);
    expect(told.sort()).toEqual(known.sort());
  });

  it("names metrics that there are, and every one of ours", () => {
    const sources = globSync("app/metrics*.server.ts").map((file) => readFileSync(file, "utf8"));
    const known = sources.flatMap((source) =>
      [...source.matchAll(/"(tillit_\w+)"/g)].map(([, name]) => name),
    );
    const told = [...text.matchAll(/\b(tillit_[a-z_]+)/g)].map(([, name]) =>
      name?.replace(/_count$/, ""),
    );
    expect([...new Set(told)].sort()).toEqual(known.sort());
  });

  it("advises of PostgreSQL what compose.yaml sets and the benchmarks measure with", () => {
    const [, command = ""] = /^ {4}command: postgres (.+)$/m.exec(
      readFileSync("compose.yaml", "utf8"),
    )!;
    const set = command.split("-c ").flatMap((one) => (one ? [one.trim().split("=")] : []));
    expect(Object.fromEntries(set)).toEqual(PRODUCTION);
    const advised = section("From nothing").matchAll(/`(\w+) = (\w+)`/g);
    expect(Object.fromEntries([...advised].map(([, name, value]) => [name, value]))).toEqual(
      PRODUCTION,
    );
  });

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object };
    const told = [...text.matchAll(/npm run (?:--silent )?([a-z:]+)/g)].map(([, name]) => name);
    expect(told.length).toBeGreaterThan(5);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...new Set(told)]));
  });

  it("leads to pages that there are", () => {
    const links = [...text.matchAll(/\]\(([\w.]+\.md)\)/g)].map(([, file]) => file ?? "");
    expect(links.filter((file) => !existsSync(`docs/${file}`))).toEqual([]);
  });
});
