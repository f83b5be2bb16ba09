import pino from "pino";
import { env } from "./env.server";
import { inBrief } from "./error-in-brief.server";
import { contextNow } from "./log-context.server";
import { secretsOf, withoutSecrets } from "./log-line.server";

const SECRETS = [
  "accessToken",
  "refreshToken",
  "sessionToken",
  "token",
  "secret",
  "password",
  "authorization",
  "sealed",
];

const secrets = secretsOf(env);

/** One line of JSON each, with the request or the job that it belongs to. */
export const log = pino({
  level: env.LOG_LEVEL ?? (env.NODE_ENV === "test" ? "silent" : "info"),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin: contextNow,
  serializers: {
    err: (error: unknown) => inBrief(error),
    reason: (why: unknown) => (typeof why === "string" ? why : inBrief(why)),
  },
  hooks: { streamWrite: (line) => withoutSecrets(line, secrets) },
  redact: {
    paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: "[hidden]",
  },
});
