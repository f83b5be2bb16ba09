import { emptyDatabase } from "../database/empty-database.ts";
import { forgetEmbeddedDatabase, startEmbeddedDatabase } from "../database/embedded.ts";
import { inProject } from "../project.ts";

const DIR = inProject(".data/bench-postgres");

/** It writes to the disk as in production: what is measured would be faster otherwise. */
export const startServer = () => startEmbeddedDatabase({ dir: DIR });

/** A million reviews take room that nobody needs afterwards. */
export const forgetServer = () => forgetEmbeddedDatabase(DIR);

/** For one measure. */
export const ownDatabase = (server: string) => emptyDatabase(server, "bench");
