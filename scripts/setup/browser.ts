import { existsSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { command, packageCommand } from "../command.ts";

/** Where systems keep a Chromium, or a Chrome, which is one. */
const USUAL_PLACES = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((folder) =>
    path.join(process.env[folder] ?? "", "Google/Chrome/Application/chrome.exe"),
  ),
];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The path of a browser for the tests: one that is there, or else one that was installed for it. */
export async function findBrowser(): Promise<string> {
  const there = browserThere();
  if (there) return there;
  await packageCommand("playwright-core/cli.js", ["install", "chromium"]);
  if (!browserThere() && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    const quiet = { DEBIAN_FRONTEND: "noninteractive" };
    await command("apt-get", ["update", "-qq"], { env: quiet });
    await command("apt-get", ["install", "-y", "-qq", "chromium", "fonts-liberation"], {
      env: quiet,
    });
  }
  const installed = browserThere();
  if (installed) return installed;
  throw new Error(
    "No browser for the tests: install Chromium or Google Chrome, or say where one is in CHROMIUM_PATH.",
  );
}

function browserThere(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH says ${named}, and nothing is there.`);
  }
  const onPath = (process.env.PATH ?? "")
    .split(path.delimiter)
    .concat("/usr/bin", "/usr/local/bin", "/snap/bin");
  const candidates = [
    ...onPath.flatMap((folder) => NAMES.map((name) => path.join(folder, name))),
    chromium.executablePath(),
    ...USUAL_PLACES,
  ];
  return candidates.find((file) => path.isAbsolute(file) && existsSync(file));
}
