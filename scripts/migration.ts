/**
 * `npm run migration -- what-it-does` writes the migration from the schema that the migrations lead
 * to (prisma/migrations/schema.prisma) to the one that is wanted (prisma/schema.prisma).
 */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { startEmbeddedDatabase } from "./database/embedded.ts";
import { THROWN_AWAY } from "./database/server-settings.ts";

const OLD = "prisma/migrations/schema.prisma";
const NEW = "prisma/schema.prisma";

const name = process.argv[2];
if (name === undefined || !/^[a-z0-9-]+$/.test(name)) {
  console.error(
    "Say what it does, in small letters and hyphens: npm run migration -- what-it-does",
  );
  process.exit(1);
}

const sql = await difference();
if (sql.includes("This is an empty migration")) {
  console.log("The tables stay as they are: no migration is needed.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = `prisma/migrations/${stamp}_${name.replaceAll("-", "_")}`;
  mkdirSync(folder);
  writeFileSync(path.join(folder, "migration.sql"), sql);
  console.log(`Written: ${folder}/migration.sql. Read it before you commit it.`);
}
copyFileSync(NEW, OLD);

async function difference(): Promise<string> {
  // With an adapter the command wants a server even to compare two files.
  const dir = mkdtempSync(path.join(tmpdir(), "tillit-migration-"));
  // As root, the database runs as somebody else.
  chmodSync(dir, 0o755);
  const database = await startEmbeddedDatabase({ dir, settings: THROWN_AWAY });
  const diff = spawnSync(
    process.execPath,
    ["node_modules/prisma/build/index.js", "migrate", "diff", "--script"].concat([
      "--from-schema-datamodel",
      OLD,
      "--to-schema-datamodel",
      NEW,
    ]),
    { encoding: "utf8", env: { ...process.env, DATABASE_URL: database.url } },
  );
  await database.stop();
  rmSync(dir, { recursive: true, force: true });
  if (diff.status !== 0) {
    console.error(diff.stderr.trim());
    process.exit(1);
  }
  return diff.stdout;
}
