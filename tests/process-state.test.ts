import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

/**
 * What a process of the server may keep for itself, and why no other process misses it. Whatever two requests or two
 * jobs must agree on (a limit, a lock, how far something got) is in the database: docs/scaling.md.
 */
const EACH_BY_ITSELF: Record<string, string> = {
  "app/db.server.ts queues": "orders those who wait here; the lock itself is the database's",
  "app/i18n.ts loaded": "texts of the app's own files",
  "app/jobs.server.ts starting": "this process's connection to the jobs",
  "app/metrics.server.ts registry":
    "each process is asked for its own figures, and Prometheus adds",
  "app/metrics.server.ts requestSeconds": "as registry",
  "app/metrics.server.ts jobSeconds": "as registry",
  "app/metrics.server.ts jobsGivenUp": "as registry",
  "app/metrics.server.ts mails": "as registry",
  "app/metrics.server.ts webhooksAccepted": "as registry",
  "app/metrics.server.ts webhooksHandled": "as registry",
  "app/metrics.server.ts publishFailures": "as registry",
  "app/routes/help.$/help-pages.server.ts marked": "draws, and remembers nothing",
  "app/routes/proxy.trust/route.ts pages":
    "drawn pages, each asked for by how the shop stands in the database: an old one is not found",
  "app/shop-command/shop-rows.server.ts sealed": "names of columns",
  "app/storefront/block-engine.server.ts engine": "the app's own snippets, each parsed once",
  "app/trust/audit/look/public-address.server.ts refused":
    "ranges of addresses, as the standards have them",
  "app/trust/audit/look/public-address.server.ts global": "as refused",
  "app/trust/audit/said.ts READ":
    "what was worked out of a value, for as long as that value is there",
  "app/trust/day-in.ts formats": "worked out of a time zone, always the same",
  "app/trust/mails/bounces/bounce-door.server.ts server": "the port that this process listens on",
  "app/trust/mails/bounces/bounce-door.server.ts again": "as server",
  "app/trust/mails/bounces/bounce-door.server.ts isWanted": "as server",
  "app/trust/reviews/intake/photo.server.ts last":
    "one picture at a time, so that this process keeps its memory",
  "app/trust/reviews/language-name.ts names": "worked out of a language, always the same",
  "app/trust/withdrawals/door/slow-down.server.ts waiting":
    "how many wait here, so that this process keeps its memory; how fast they come is counted in rows",
  "app/trust/withdrawals/holidays.server.ts known":
    "worked out of a country and a year, always the same",
  "app/worker.server.ts remindedAt":
    "asks for a job of which one waits at a time: asked twice, it is done once",
  "app/worker.server.ts looking": "this process's timer",
  "app/worker.server.ts stopped": "whether this process is to end",
  "app/working.server.ts working": "whether this process's jobs have started",
};

/** At the top of a module, where all requests of a process meet: what can be set, and what is filled or counts. */
const KEPT =
  /^(?:export )?(?:let (\w+)|(?:const|var) (\w+)(?:: [^=]+)? = (?:\(?new [A-Z]\w*[(<]|\[\];|\{\};))/gm;
/** Written once: read by key. */
const FILLED_AT_ONCE = /^(?:export )?const \w+(?:: [^=]+)? = new (?:Map|Set)(?:<[^(]*>)?\((?!\))/;
const THINGS_THAT_ONLY_READ =
  /new (?:RegExp|Error|URL|Date|TextEncoder|TextDecoder|Intl|AsyncLocalStorage)\b/;

export function keptIn(file: string, source: string): string[] {
  return [...source.matchAll(KEPT)].flatMap((match) => {
    const line = source.slice(match.index).split("\n", 1)[0] ?? "";
    const name = match[1] ?? match[2] ?? "";
    const isWritten = new RegExp(`\\b${name}\\.(set|add|delete|clear)\\(`).test(source);
    if (THINGS_THAT_ONLY_READ.test(line)) return [];
    return FILLED_AT_ONCE.test(line) && !isWritten && !(`${file} ${name}` in EACH_BY_ITSELF)
      ? []
      : [`${file} ${name}`];
  });
}

describe("what a process of the server keeps", () => {
  // What a browser keeps is one person's.
  const files = globSync("app/**/*.ts").filter((file) => !/\.test\.ts$|\/use-/.test(file));
  const kept = files.flatMap((file) => keptIn(file, readFileSync(file, "utf8")));

  it("is named here with the reason why no other process misses it", () => {
    expect(files.length).toBeGreaterThan(300);
    expect(kept.filter((one) => !(one in EACH_BY_ITSELF))).toEqual([]);
  });

  it("is named only while it is there", () => {
    expect(Object.keys(EACH_BY_ITSELF).filter((one) => !kept.includes(one))).toEqual([]);
  });

  it.each([
    "const limits = new Map<string, number>();",
    "let count = 0;",
    "export let last: Date | null = null;",
    "const waiting: string[] = [];",
    "const cache = new LRUCache({ max: 5 });",
    "const seen = new Set<string>();",
  ])("would be told of %s", (line) => {
    expect(keptIn("app/x.ts", line)).toHaveLength(1);
  });
});
