import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

export type Secrets = { appSecret: string; tokenKeys: string };

/** What the dev store and the app share: made once, kept with the rest of the data. */
export function keptSecrets(folder: string): Secrets {
  const file = path.join(folder, "secrets.json");
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const made: Secrets = {
      appSecret: randomBytes(24).toString("base64url"),
      tokenKeys: `demo:${randomBytes(32).toString("base64")}`,
    };
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 });
  }
  return read(file);
}

function read(file: string): Secrets {
  try {
    const { appSecret, tokenKeys } = JSON.parse(readFileSync(file, "utf8")) as Partial<Secrets>;
    if (appSecret && tokenKeys) return { appSecret, tokenKeys };
  } catch {
    // Not even JSON.
  }
  throw new Error(`The demo cannot read its secrets in ${file}. Start with --fresh.`);
}
