import pino from "pino";
import { env } from "./env.server";

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

export const log = pino({
  level: env.LOG_LEVEL ?? (env.NODE_ENV === "test" ? "silent" : "info"),
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  redact: {
    paths: SECRETS.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: "[hidden]",
  },
});
