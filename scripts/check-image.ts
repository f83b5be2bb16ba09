/**
 * `npm run check:image`: does what the Dockerfile says as plain commands, in a copy of the tree, starts what it starts
 * beside an empty database, waits until it is ready, asks as whoever looks after it does, and stops it. Takes minutes;
 * needs no Docker.
 */
import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { command } from "./command.ts";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "./database/embedded.ts";
import { THROWN_AWAY } from "./database/server-settings.ts";
import { instructionsOf, programOf } from "./image/dockerfile.ts";
import { inProject, reasonOf } from "./project.ts";

const PORT = "4790";
const PATIENCE_MS = 90_000;

const image = mkdtempSync(path.join(tmpdir(), "tillit-image-"));
const database = inProject(".data/image-postgres");
const instructions = instructionsOf(readFileSync(inProject("Dockerfile"), "utf8"));
try {
  for (const { name, words } of instructions) {
    if (name === "COPY") await copy(words.split(" ").slice(0, -1));
    if (name === "RUN") await run(words);
  }
  await startsAndStops();
  console.log("The image's steps run, what they make gets ready, and it stops well.");
} catch (error) {
  console.error(reasonOf(error));
  process.exitCode = 1;
} finally {
  rmSync(image, { recursive: true, force: true });
  await forgetEmbeddedDatabase(database);
}

/** What git knows and what is new. Docker goes by .dockerignore, which leaves out the same, and .env besides. */
async function copy(sources: string[]): Promise<void> {
  const { output } = await command("git", [
    ...["ls-files", "--cached", "--others", "--exclude-standard", "--", ...sources],
  ]);
  for (const file of output.split("\n")) {
    mkdirSync(path.dirname(path.join(image, file)), { recursive: true });
    cpSync(inProject(file), path.join(image, file));
  }
}

async function run(words: string, env: Record<string, string> = {}): Promise<void> {
  const begun = Date.now();
  const { code, output } = await command("sh", ["-c", words], { cwd: image, env });
  if (code !== 0) throw new Error(`${words} ended with ${code}:\n${output}`);
  console.log(`${words}: ${Math.round((Date.now() - begun) / 1000)} s`);
}

async function startsAndStops(): Promise<void> {
  const server = await startEmbeddedDatabase({ dir: database, settings: THROWN_AWAY });
  const [, ...options] = programOf(instructions);
  const environment = {
    ...{ NODE_ENV: "production" as const, PORT, DATABASE_URL: server.url },
    ...{ SHOPIFY_API_KEY: "key", SHOPIFY_API_SECRET: "not-a-secret" },
    SHOPIFY_APP_URL: `http://localhost:${PORT}`,
    TOKEN_KEYS: `check:${randomBytes(32).toString("base64")}`,
  };
  // The Node that runs this one: the image's own is the same version.
  const app = spawn(process.execPath, options, {
    ...{ cwd: image, stdio: "inherit" },
    env: { PATH: process.env.PATH, ...environment },
  });
  try {
    const ended = once(app, "exit") as Promise<[number | null]>;
    await Promise.race([untilReady(), ended.then(() => Promise.reject(new Error("It ended.")))]);
    await run("npm run -s keys -- count", environment);
    app.kill("SIGTERM");
    const [code] = await ended;
    if (code !== 0) throw new Error(`Told to stop, it ended with ${code}.`);
  } finally {
    app.kill("SIGKILL");
    await server.stop();
  }
}

async function untilReady(): Promise<void> {
  for (const late = Date.now() + PATIENCE_MS; Date.now() < late; await sleep(250)) {
    const answer = await fetch(`http://127.0.0.1:${PORT}/readyz`).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error("It does not get ready.");
}
