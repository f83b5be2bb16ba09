import { emptyDatabase } from "../database/empty-database.ts";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "../database/embedded.ts";
import { PRODUCTION } from "../database/server-settings.ts";
import { inProject } from "../project.ts";

/** Two benchmarks at once, each called something else, do not end each other's server. */
const dirOf = (benchmark: string) => inProject(`.data/${benchmark}-postgres`);

/** It is set as in production, and writes to the disk as there. */
export const startServer = (benchmark = "bench") =>
  startEmbeddedDatabase({ dir: dirOf(benchmark), settings: PRODUCTION });

/** A million reviews take room that nobody needs afterwards. */
export const forgetServer = (benchmark = "bench") => forgetEmbeddedDatabase(dirOf(benchmark));

/** For one measure. */
export const ownDatabase = (server: string) => emptyDatabase(server, "bench");
