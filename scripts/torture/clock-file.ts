import path from "node:path";

/** Says how far the clock of a process is ahead: see moved-clock.ts. */
export const clockFile = (folder: string, role: string, port: string) =>
  path.join(folder, `${role}-${port}`);
