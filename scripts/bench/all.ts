/** `npm run bench`: all benchmarks, one after the other, so that none measures another one's work. */
import { spawnSync } from "node:child_process";
import packageJson from "../../package.json" with { type: "json" };
import { PROJECT } from "../project.ts";

const names = Object.keys(packageJson.scripts).filter((name) => name.startsWith("bench:"));
const missed = names.filter((name) => {
  console.log(`\n${name}\n`);
  return (
    spawnSync("npm", ["run", "--silent", name], { cwd: PROJECT, stdio: "inherit" }).status !== 0
  );
});
console.log(missed.length > 0 ? `\nNot met: ${missed.join(", ")}` : "\nAll bars are met.");
process.exit(missed.length > 0 ? 1 : 0);
