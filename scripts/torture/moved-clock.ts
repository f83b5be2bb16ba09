/**
 * Loaded into a process of the app before the app (`--import`): its clock is wrong by as many milliseconds as the file
 * `ROLE-PORT` in the folder `MOVED_CLOCKS` says. Nobody else's is.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { shiftDate } from "../../dev-store/clock/shift-date.ts";
import { clockFile } from "./clock-file.ts";

const LOOK_EVERY_MS = 100;

const { MOVED_CLOCKS: folder, PORT: port = "" } = process.env;
if (folder) {
  const file = clockFile(folder, path.basename(process.argv[1] ?? "", ".ts"), port);
  let aheadMs = 0;
  shiftDate(() => aheadMs);
  const look = () => (aheadMs = existsSync(file) ? Number(readFileSync(file, "utf8")) : 0);
  setInterval(look, LOOK_EVERY_MS).unref();
}
