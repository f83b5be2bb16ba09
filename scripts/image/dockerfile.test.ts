import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { inProject } from "../project.ts";
import { instructionsOf, programOf } from "./dockerfile.ts";

type Package = { scripts: Record<string, string>; devDependencies: Record<string, string> };
const project = JSON.parse(readFileSync(inProject("package.json"), "utf8")) as Package;

const instructions = instructionsOf(readFileSync(inProject("Dockerfile"), "utf8"));
const words = (name: string) =>
  instructions.filter((one) => one.name === name).map((one) => one.words);

describe("the Dockerfile", () => {
  it("has instructions that Docker knows", () => {
    const known = ["FROM", "WORKDIR", "COPY", "RUN", "ENV", "USER", "EXPOSE", "STOPSIGNAL"];
    const names = instructions.map(({ name }) => name);
    expect([...known, "HEALTHCHECK", "CMD"]).toEqual(expect.arrayContaining(names));
    expect(names[0]).toBe("FROM");
  });

  it("takes the Node that the project is tested with", () => {
    const major = project.devDependencies.node?.split(".")[0];
    expect(words("FROM")).toEqual([expect.stringMatching(`^node:${major}-`)]);
  });

  it("runs only npm, and scripts that there are", () => {
    const runs = words("RUN");
    expect(runs.length).toBeGreaterThan(2);
    for (const run of runs) {
      expect(run).toMatch(/^npm (ci|prune|run) /);
      const script = /^npm run (\S+)/.exec(run)?.[1];
      if (script) expect(project.scripts).toHaveProperty(script);
    }
  });

  it("copies files that there are", () => {
    const sources = words("COPY").flatMap((copy) => copy.split(" ").slice(0, -1));
    expect(sources.filter((source) => !existsSync(inProject(source)))).toEqual([]);
  });

  it("starts what npm start does, and not as root", () => {
    expect(programOf(instructions).join(" ")).toBe(project.scripts.start);
    expect(words("USER")).toEqual(["node"]);
  });

  it("takes along nothing that is secret or made here", () => {
    const ignored = readFileSync(inProject(".dockerignore"), "utf8").trim().split("\n");
    expect(ignored).toEqual(
      expect.arrayContaining([".env", ".git", ".data", "node_modules", "build"]),
    );
  });

  it("is read with its continued lines and without its comments", () => {
    expect(instructionsOf('# x\nRUN a \\\n  b\n\nCMD ["c"]\n')).toEqual([
      { name: "RUN", words: "a b" },
      { name: "CMD", words: '["c"]' },
    ]);
    expect(() => instructionsOf("run it")).toThrow("No instruction");
  });
});

type Service = {
  image?: string;
  command?: string[];
  environment?: Record<string, string>;
  ports?: string[];
  stop_grace_period?: string;
  depends_on?: object;
};

describe("the compose file", () => {
  const text = readFileSync(inProject("compose.yaml"), "utf8");
  const { services } = parse(text, { merge: true }) as { services: Record<string, Service> };

  it("has the app, the worker and the database, and starts the database first", () => {
    expect(Object.keys(services).sort()).toEqual(["app", "postgres", "worker"]);
    for (const name of ["app", "worker"]) {
      expect(services[name]?.depends_on).toEqual({ postgres: { condition: "service_healthy" } });
    }
  });

  it("runs jobs in the worker alone, by the same image", () => {
    expect(services.worker?.command?.join(" ")).toBe(project.scripts.worker);
    expect([services.app, services.worker].map((one) => one?.environment?.WORKER)).toEqual([
      "off",
      "in-process",
    ]);
    expect(services.worker?.environment?.DATABASE_URL).toBe(
      services.app?.environment?.DATABASE_URL,
    );
    expect(services.worker?.image).toBe(services.app?.image);
  });

  it("gives both the time to finish, and shows the metrics and the database to nobody outside", () => {
    for (const name of ["app", "worker"]) expect(services[name]?.stop_grace_period).toBe("60s");
    expect(services.app?.ports).toEqual(["127.0.0.1:3000:3000"]);
    expect([services.worker?.ports, services.postgres?.ports]).toEqual([undefined, undefined]);
  });

  it("has no secret in it", () => {
    expect(text).not.toMatch(/(PASSWORD|SECRET|KEYS?): (?!\$)\S/);
  });
});
