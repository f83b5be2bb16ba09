import { LookTrouble } from "./look-trouble";

/** What OpenSSL and Node call a certificate that a browser would not take, or a handshake that fails. */
const CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$)/;
const NO_PAGE = /^(HPE_|Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_PADDING)/;

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";

/** What went wrong on the way, as a value with a next step; a bug of ours stays what it is. */
export function troubleFrom(error: unknown, outOfTime: boolean): unknown {
  if (error instanceof LookTrouble) return error;
  if (outOfTime) return new LookTrouble("timeout", "no answer, or no end of it");
  const code = codeOf(error);
  if (code === "") return error instanceof Error && error.message === "aborted" ? cut() : error;
  if (CERTIFICATE.test(code)) return new LookTrouble("certificate", code);
  if (NO_PAGE.test(code)) return new LookTrouble("no-page", code);
  return new LookTrouble("unreachable", code);
}

const cut = () => new LookTrouble("unreachable", "cut off");

/** The name is known to nobody: not a matter of this minute. */
export const isGone = (trouble: LookTrouble): boolean => trouble.message.endsWith("ENOTFOUND");
