import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => path.join(folder, file))
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));

const IMPORTS = [
  /^(?:import|export)\b[^;"]*?\bfrom "([^"]+)"/gm,
  /^import "([^"]+)"/gm,
  /\bimport\(\s*"([^"]+)"/g,
];

function importsOf(file: string): string[] {
  const source = readFileSync(file, "utf8");
  return IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)]).map(([, named = ""]) =>
    named.startsWith(".") ? path.join(path.dirname(file), named) : named,
  );
}

/** What the files import that `allowed` does not, in words. */
const strays = (files: string[], allowed: (source: string, file: string) => boolean) =>
  files.flatMap((file) =>
    importsOf(file)
      .filter((source) => !allowed(source, file))
      .map((source) => `${file} imports ${source}`),
  );

const isIn = (folder: string) => (file: string) => file.startsWith(`${folder}/`);

const app = filesIn("app");
const trust = filesIn("app/trust");

/** Those that look at every feature, in the order in which one may lean on another. */
const OVERVIEWS = ["audit", "start", "home"];
const isOverview = (name: string) => OVERVIEWS.includes(name);

/** Libraries that only compute. */
const PURE = [
  "zod",
  "csv-parse/sync",
  "csv-stringify/sync",
  "htmlparser2",
  "libphonenumber-js/min",
  "localized-address-format",
  "postcode-validator",
  "postcss",
  "stdnum",
];

describe("a plain .ts in app/trust", () => {
  const pure = trust.filter((file) => !/\.server\.ts$|\.tsx$/.test(file));

  it("imports that folder and libraries that only compute, nothing else", () => {
    expect(pure).not.toEqual([]);
    expect(
      strays(
        pure,
        (source) =>
          PURE.includes(source) || (isIn("app/trust")(source) && !/\.server$/.test(source)),
      ),
    ).toEqual([]);
  });

  it("asks no clock and throws no dice", () => {
    const impure = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bcrypto\.|\bprocess\.env\b/;
    expect(pure.filter((file) => impure.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("imports in app/", () => {
  const ROOMS = ["trust", "storefront", "admin-api"];
  const HEIGHT_OF_ROUTES =
    /^app\/(routes\/|routes\.ts|root\.tsx|entry\.|worker\.server|worker\/|webhooks\/)/;

  it("never lead back to the routes or the worker", () => {
    const below = app.filter((file) => !HEIGHT_OF_ROUTES.test(file));
    expect(below).not.toEqual([]);
    expect(
      strays(
        below,
        (source) => !/^app\/(routes|worker|worker\.server|webhooks)(\/|$)/.test(source),
      ),
    ).toEqual([]);
  });

  it("never lead from an edge of the process up into a room", () => {
    const edges = app
      .filter((file) => /^app\/[\w-]+\.server\.tsx?$/.test(file))
      .filter((file) => !HEIGHT_OF_ROUTES.test(file));
    expect(edges).not.toEqual([]);
    const up = (source: string) => ROOMS.some((room) => isIn(`app/${room}`)(source));
    expect(strays(edges, (source) => !up(source))).toEqual([]);
  });

  /** What several features share: orders as we know them, pages in the theme, mails. */
  const SHARED = ["orders", "doors", "mails"];

  it("never lead from one feature into another, or from what they share into one", () => {
    const features = readdirSync("app/trust", { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .filter(({ name }) => !["claims", ...SHARED].includes(name) && !isOverview(name))
      .map(({ name }) => `app/trust/${name}`);
    const shared = SHARED.map((name) => `app/trust/${name}`);
    const inFeatures = trust.filter((file) =>
      [...features, ...shared].some((folder) => isIn(folder)(file)),
    );
    expect(inFeatures).not.toEqual([]);
    expect(
      strays(inFeatures, (source, file) =>
        features.every((feature) => !isIn(feature)(source) || isIn(feature)(file)),
      ),
    ).toEqual([]);
  });
});

describe("the audit, the way to the first publication and the home page", () => {
  it("read every feature, and none of them reads one of those", () => {
    const audit = filesIn("app/trust/audit");
    const features = trust.filter(
      (file) => file.split("/").length > 3 && !isOverview(file.split("/")[2] ?? ""),
    );
    expect(audit.flatMap(importsOf).some(isIn("app/trust/returns"))).toBe(true);
    expect(features).not.toEqual([]);
    const folders = OVERVIEWS.map((name) => isIn(`app/trust/${name}`));
    expect(strays(features, (source) => !folders.some((isInIt) => isInIt(source)))).toEqual([]);
  });

  it("lean on each other in one direction only", () => {
    const back = OVERVIEWS.flatMap((name, place) =>
      strays(
        filesIn(`app/trust/${name}`),
        (source) => !OVERVIEWS.slice(place + 1).some((later) => isIn(`app/trust/${later}`)(source)),
      ),
    );
    expect(back).toEqual([]);
  });
});

describe("what a browser draws", () => {
  const fileOf = (source: string) =>
    [source, `${source}.ts`, `${source}.tsx`].find(
      (file) => /\.tsx?$/.test(file) && existsSync(file),
    );
  /** Types weigh nothing. */
  const runs = /^(?:import|export)\b(?! type)[^;"]*?\bfrom "([^"]+)"/gm;
  const runtimeImportsOf = (file: string) =>
    [...readFileSync(file, "utf8").matchAll(runs)].map(([, named = ""]) =>
      named.startsWith(".") ? path.join(path.dirname(file), named) : named,
    );

  /** How a file comes to load zod, if it does. */
  function wayToZod(file: string, passed = new Set<string>()): string[] | null {
    passed.add(file);
    for (const source of runtimeImportsOf(file)) {
      if (source === "zod") return [file];
      const next = fileOf(source);
      if (!next || passed.has(next)) continue;
      const way = wayToZod(next, passed);
      if (way) return [file, ...way];
    }
    return null;
  }

  it("never loads zod, which is 24 KB that only the server needs", () => {
    const drawn = [...trust.filter((file) => file.endsWith(".tsx")), ...filesIn("app/ui")];
    expect(drawn.length).toBeGreaterThan(100);
    expect(wayToZod("app/trust/settings.ts")).not.toBeNull();
    expect(drawn.flatMap((file) => wayToZod(file)?.join(" → ") ?? [])).toEqual([]);
  });
});

describe("the dev store", () => {
  it("imports nothing from the app, nor the app from it", () => {
    const devStore = filesIn("dev-store");
    expect(devStore).not.toEqual([]);
    expect(strays(devStore, (source) => !isIn("app")(source))).toEqual([]);
    expect(strays(app, (source) => !isIn("dev-store")(source))).toEqual([]);
  });
});

describe("what a relative import names", () => {
  it("is there", () => {
    const endings = ["", ".ts", ".tsx", "/index.ts"];
    const there = (source: string) => endings.some((ending) => existsSync(source + ending));
    expect(strays(trust, (source) => !isIn("app")(source) || there(source))).toEqual([]);
  });
});
