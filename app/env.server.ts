import { z } from "zod";

const KEY_BYTES = 32;
/** The pages for merchants, as the app itself serves them: app/routes/help.$. */
const OWN_HELP = "/help";
const SHOPIFYS_APP_BRIDGE = "https://cdn.shopify.com/shopifycloud/app-bridge.js";

const isUrl = (text: string, protocols: string[]) =>
  URL.canParse(text) && protocols.includes(new URL(text).protocol);

const isPublicOrigin = (text: string) =>
  isUrl(text, ["https:"]) || (isUrl(text, ["http:"]) && new URL(text).hostname === "localhost");

/** The first key seals, all of them open: that is what lets a key be replaced. */
export type TokenKey = { id: string; bytes: Buffer };

function tokenKeys(text: string): TokenKey[] | null {
  const keys = text.split(",").map((entry) => {
    const [id = "", key = ""] = entry.trim().split(":", 2);
    return { id, bytes: Buffer.from(key, "base64") };
  });
  const ids = new Set(keys.map((key) => key.id));
  const sound = keys.every(
    ({ id, bytes }) => /^[\w-]{1,32}$/.test(id) && bytes.length === KEY_BYTES,
  );
  return sound && ids.size === keys.length ? keys : null;
}

const text = (expected: string) => z.string({ error: expected });

const oneOf = <const Words extends [string, ...string[]]>(...words: Words) =>
  z.enum(words, { error: `one of ${words.join(", ")}` });

const isMailServer = (text: string) =>
  isUrl(text, ["smtp:", "smtps:"]) && new URL(text).hostname !== "";

const isDomain = (text: string) => /^(?=.{4,253}$)([a-z0-9-]{1,63}\.)+[a-z0-9-]{2,63}$/i.test(text);

const BounceDomain = text("the domain that undeliverable mails come back to").refine(
  isDomain,
  "the domain that undeliverable mails come back to",
);

const isOnThisMachine = (text: string) =>
  isUrl(text, ["http:"]) && ["localhost", "127.0.0.1"].includes(new URL(text).hostname);

const port = () => z.coerce.number({ error: "a port number" }).int().min(1).max(65535);

const MailFrom = z.email({ error: "the address that mails are sent from" });

const Env = z.object({
  NODE_ENV: oneOf("production", "development", "test").default("production"),
  PORT: port().default(3000),
  LISTEN_ADDRESS: z.string().optional(),
  SHOPIFY_API_KEY: text("the app's client id, from Shopify's Dev Dashboard"),
  SHOPIFY_API_SECRET: text("the app's client secret, from Shopify's Dev Dashboard"),
  SHOPIFY_APP_URL: text("the app's public https:// address (http:// only for localhost)")
    .refine(isPublicOrigin, "the app's public https:// address (http:// only for localhost)")
    .transform((url) => new URL(url).origin),
  DATABASE_URL: text("postgresql://USER:PASSWORD@HOST:PORT/DATABASE").refine(
    (url) => isUrl(url, ["postgres:", "postgresql:"]),
    "postgresql://USER:PASSWORD@HOST:PORT/DATABASE",
  ),
  TOKEN_KEYS: text("ID:KEY[,OLDER_ID:OLDER_KEY], each key 32 random bytes in base64").transform(
    (value, context) => {
      const keys = tokenKeys(value);
      if (keys) return keys;
      context.addIssue("ID:KEY[,OLDER_ID:OLDER_KEY], each key 32 random bytes in base64");
      return z.NEVER;
    },
  ),
  APP_BRIDGE_URL: z
    .string()
    .refine((url) => isUrl(url, ["https:", "http:"]), "the address of App Bridge's script")
    .default(SHOPIFYS_APP_BRIDGE),
  // Where docs/merchants stands for merchants, if elsewhere: the page "payments" is then HELP_URL/payments.
  HELP_URL: z
    .string()
    .refine((url) => url === OWN_HELP || isUrl(url, ["https:"]), "an https:// address")
    .transform((url) => url.replace(/\/+$/, ""))
    .default(OWN_HELP),
  // Without it the app starts, and mails wait.
  SMTP_URL: z
    .string()
    .refine(isMailServer, "smtp://[USER:PASSWORD@]HOST[:PORT], or smtps:// for TLS from the start")
    .optional(),
  MAIL_FROM: MailFrom.optional(),
  // With it each mail has an envelope sender of its own, in this domain. Without it only what is refused at once is seen.
  BOUNCE_DOMAIN: BounceDomain.optional(),
  // Where the worker takes what comes back: the MX record of that domain leads there, from port 25.
  BOUNCE_PORT: port().optional(),
  // What answers the audit's look at a storefront in place of the shop's own domain. Only ever on this machine.
  STOREFRONT_STAND_IN: z
    .string()
    .refine(isOnThisMachine, "http://localhost with a port, or nothing")
    .optional(),
  // Where Prometheus is answered: not for the public, hence a port of its own. Without it, nowhere.
  METRICS_PORT: port().optional(),
  // From so many on that are in hand at once, a request is asked to come back.
  REQUESTS_AT_ONCE: z.coerce.number({ error: "a number" }).int().min(1).default(200),
  // How long requests are still taken after the signal to stop, while /readyz says no.
  DRAIN_SECONDS: z.coerce.number({ error: "a number of seconds" }).min(0).max(120).default(0),
  WORKER: oneOf("in-process", "off").default("in-process"),
  // What time it is for jobs. A process's own clock is for one machine whose clock is moved to try things out.
  CLOCK: oneOf("database", "own").default("database"),
  LOG_LEVEL: oneOf("trace", "debug", "info", "warn", "error", "fatal", "silent").optional(),
});

export type Env = z.infer<typeof Env>;

/** Whoever sends mails says from which address, and whoever listens for those that come back, in which domain. */
const needed = (given: Record<string, unknown>) =>
  Env.extend({
    MAIL_FROM: given["SMTP_URL"] === undefined ? MailFrom.optional() : MailFrom,
    BOUNCE_DOMAIN: given["BOUNCE_PORT"] === undefined ? BounceDomain.optional() : BounceDomain,
  });

/** All that is wrong is said at once, so that nobody has to start five times. Values are never printed: they may be secrets. */
export function readEnv(from: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(from).filter(([, value]) => value !== ""));
  const parsed = needed(given).safeParse(given);
  if (parsed.success) return parsed.data;

  const lines = parsed.error.issues.map((issue) => {
    const name = String(issue.path[0]);
    return `  ${name} is ${given[name] === undefined ? "missing" : "wrong"}. Expected: ${issue.message}`;
  });
  throw new Error(`The app cannot start with this environment:\n${lines.join("\n")}`);
}

export const env = readEnv(process.env);
