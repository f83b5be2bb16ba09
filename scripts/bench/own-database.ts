import { emptyDatabase } from "../database/empty-database.ts";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "../database/embedded.ts";
import { inProject } from "../project.ts";

/** Two benchmarks at once, each called something else, do not end each other's server. */
const dirOf = (benchmark: string) => inProject(`.data/${benchmark}-postgres`);

/** It writes to the disk as in production: what is measured would be faster otherwise. */
export const startServer = (benchmark = "bench") =>
  startEmbeddedDatabase({ dir: dirOf(benchmark) });

/** A million reviews take room that nobody needs afterwards. */
export const forgetServer = (benchmark = "bench") => forgetEmbeddedDatabase(dirOf(benchmark));

/** For one measure. */
export const ownDatabase = (server: string) => emptyDatabase(server, "bench");
