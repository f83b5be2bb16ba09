import { randomBytes } from "node:crypto";

const KEY_BYTES = 32;

/** An entry for TOKEN_KEYS, called after the minute in which it was made: a name that there is not yet. */
export const newKey = (now: Date) =>
  `k${now.toISOString().replace(/\D/g, "").slice(0, 12)}:${randomBytes(KEY_BYTES).toString("base64")}`;
