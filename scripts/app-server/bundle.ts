import { existsSync } from "node:fs";
import type { ServerBuild } from "@remix-run/node";
import { inProject } from "../project.ts";
import type { App, Commands } from "./app-server.ts";

export type Bundle = ServerBuild & { entry: { module: App & Commands } };

/** The app as `npm run build` made it. Its environment is checked while it is imported. */
export async function importBundle(): Promise<Bundle> {
  const file = inProject("build/server/index.js");
  if (!existsSync(file)) throw new Error("The app is not built yet: npm run build.");
  const path: string = new URL(`file://${file}`).href;
  return (await import(path)) as Bundle;
}
