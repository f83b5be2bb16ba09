/**
 * Runs `node scripts/with-setup.mjs TARGET.ts [arguments]` on a machine with nothing installed:
 * installs the packages if the lock file asks for others than are there, then runs the target with
 * the Node that came with them. Plain JavaScript for any Node from 18 on, and nothing from a package.
 */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const node = path.join(
  project,
  "node_modules/node/bin",
  process.platform === "win32" ? "node.exe" : "node",
);
const bin = path.join(project, "node_modules/.bin");

if (Number(process.versions.node.split(".")[0]) < 18) {
  fail(
    `Node ${process.versions.node} is too old to install the packages: Node 18 or newer, please.`,
  );
}

// What runs at the moment, and how it is told to stop. A second signal goes to it too.
let tell = () => process.exit(1);
let stopped = false;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => tell(signal));
if (process.env.npm_lifecycle_event) stopWithParent();

if (!packagesAreThere()) await install();

const [target, ...options] = process.argv.slice(2);
const child = spawn(node, [path.resolve(project, target), ...options], {
  cwd: project,
  // Over the channel the target notices if this process is killed.
  stdio: ["inherit", "inherit", "inherit", "ipc"],
  env: { ...process.env, PATH: `${bin}${path.delimiter}${process.env.PATH}` },
});
tell = (signal) => child.kill(signal);
child.on("error", (error) => fail(`Node does not start: ${error.message}`));
child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));

/** Whether what npm says it installed is what the lock file asks for. */
function packagesAreThere() {
  if (!existsSync(node)) return false;
  const wanted = packagesIn("package-lock.json");
  const there = packagesIn("node_modules/.package-lock.json");
  return Object.entries(wanted).every(([where, { version, optional, devOptional, peer, link }]) => {
    if (where === "" || link) return true;
    const found = there[where]?.version;
    return found === version || (found === undefined && Boolean(optional || devOptional || peer));
  });
}

function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(path.join(project, file), "utf8")).packages;
  } catch {
    return {};
  }
}

async function install() {
  const begun = Date.now();
  const seconds = () => `${Math.round((Date.now() - begun) / 1000)} s`;
  console.log("packages: installing; with an empty cache this takes a minute or two");
  const ticking = setInterval(
    () => console.log(`packages: still installing, ${seconds()}`),
    15_000,
  );
  const npm = process.env.npm_execpath?.endsWith("npm-cli.js")
    ? [process.execPath, process.env.npm_execpath]
    : [process.platform === "win32" ? "npm.cmd" : "npm"];
  const [command, ...first] = npm;
  const options = [
    "ci",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ];
  const child = spawn(command, [...first, ...options], {
    cwd: project,
    stdio: ["ignore", "pipe", "pipe"],
    shell: command === "npm.cmd",
    // A group of its own, to be ended whole: npm itself goes on installing after Ctrl-C.
    detached: process.platform !== "win32",
  });
  tell = () => endGroupOf(child);
  let said = "";
  child.stdout.on("data", (text) => (said += text));
  child.stderr.on("data", (text) => (said += text));
  const code = await new Promise((resolve) =>
    child.on("close", resolve).on("error", () => resolve(1)),
  );
  clearInterval(ticking);
  if (stopped) process.exit(130);
  if (code !== 0) {
    console.error(said.trim());
    fail(`The packages cannot be installed: npm ci ended with ${code}.`);
  }
  if (!existsSync(node))
    fail("npm left out the package that brings Node: are install scripts off?");
  console.log(`packages: installed, ${seconds()}`);
}

/** What is half installed is installed anew the next time: npm notes what it did when all is done. */
function endGroupOf({ pid }) {
  stopped = true;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, "SIGKILL");
  } catch {
    // It has ended by itself.
  }
}

/** npm does not always tell its children that it was killed. */
function stopWithParent() {
  const parent = process.ppid;
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    tell("SIGTERM");
  }, 500);
  watching.unref();
}

function fail(line) {
  console.error(line);
  process.exit(1);
}
