import type { Env } from "./env.server";

/** A shorter one would be found in words that are none. */
const SHORTEST_SECRET = 8;

const passwordIn = (url: string | undefined) => (url === undefined ? "" : new URL(url).password);

/** What this environment has that nobody may read in a log. */
export function secretsOf(
  env: Pick<Env, "SHOPIFY_API_SECRET" | "DATABASE_URL" | "SMTP_URL" | "TOKEN_KEYS">,
): string[] {
  const passwords = [env.DATABASE_URL, env.SMTP_URL].map(passwordIn);
  return [
    env.SHOPIFY_API_SECRET,
    ...env.TOKEN_KEYS.map(({ bytes }) => bytes.toString("base64")),
    ...passwords.flatMap((password) => [password, decodeURIComponent(password)]),
  ].filter((secret) => secret.length >= SHORTEST_SECRET);
}

const ADDRESS = /(?<![^\s"'<>()[\]{},:;@\\])[^\s"'<>()[\]{},:;@\\]+@[^\s"'<>()[\]{},:;@\\]+/g;
const SHOPIFYS_TOKEN = /\bshp[a-z]{2,3}_[A-Za-z0-9]{8,}/g;
const SIGNED_TOKEN = /\beyJ[\w-]{1,4096}\.[\w-]{1,4096}\.[\w-]{1,4096}/g;

/** The last look at a line before it is written, whoever wrote it and whatever an error of a library holds. */
export function withoutSecrets(line: string, secrets: string[]): string {
  const hidden = secrets.reduce((text, secret) => text.replaceAll(secret, "[hidden]"), line);
  return hidden
    .replace(SHOPIFYS_TOKEN, "[hidden]")
    .replace(SIGNED_TOKEN, "[hidden]")
    .replace(ADDRESS, "[address]");
}
