import { type ChildProcessByStdio, spawn } from "node:child_process";
import path from "node:path";
import type { Readable } from "node:stream";
import { build } from "vite";
import packageJson from "../../package.json" with { type: "json" };
import { inProject, PROJECT } from "../project.ts";

/** What is not as it is for all of them. */
type Environment = Record<string, string>;

/** A program made from the app's code, and what it said at its end. */
export type AppProgram = {
  /** Runs it to its end; throws what it complained of. */
  run<Said>(options: string[], environment?: Environment): Promise<Said>;
  start(
    options: string[],
    environment?: Environment,
  ): ChildProcessByStdio<null, Readable, Readable>;
};

/** The app's modules are written for a bundler: one file comes out, with the packages left outside. */
export async function appProgram(
  entry: string,
  { folder, databaseUrl }: { folder: string; databaseUrl: string },
): Promise<AppProgram> {
  const name = path.basename(entry, ".ts");
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: "error",
    build: {
      ssr: inProject(entry),
      outDir: path.join(folder, name),
      emptyOutDir: true,
      target: "node22",
      rollupOptions: { output: { entryFileNames: `${name}.mjs` } },
    },
  });
  const start = (options: string[], environment: Environment = {}) =>
    spawn(process.execPath, [...WORKER_FLAGS, path.join(folder, name, `${name}.mjs`), ...options], {
      cwd: PROJECT,
      env: {
        ...process.env,
        ...ENVIRONMENT,
        DATABASE_URL: databaseUrl,
        ...environment,
      } as NodeJS.ProcessEnv,
      stdio: ["ignore", "pipe", "pipe"],
    });

  async function run<Said>(options: string[], environment?: Environment): Promise<Said> {
    const child = start(options, environment);
    let [said, complaint] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (said += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (complaint += text));
    const end = await new Promise<number | string | null>((resolve) =>
      child.on("close", (code, signal) => resolve(code ?? signal)),
    );
    if (end !== 0) throw new Error(`${name} ${options.join(" ")}: ${end}, ${complaint.trim()}`);
    // The app may have logged something before.
    return JSON.parse(said.trim().split("\n").at(-1) ?? "") as Said;
  }
  return { run, start };
}

/** As `npm run worker` has them. */
const WORKER_FLAGS = packageJson.scripts.worker.match(/--\S+/g) ?? [];

export const ENVIRONMENT = {
  NODE_ENV: "production",
  SHOPIFY_API_KEY: "bench",
  SHOPIFY_API_SECRET: "bench",
  SHOPIFY_APP_URL: "https://tillit.example",
  TOKEN_KEYS: `bench:${Buffer.alloc(32, 7).toString("base64")}`,
  LOG_LEVEL: "warn",
  WORKER: "off",
};
