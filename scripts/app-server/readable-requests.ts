import type { RequestHandler } from "express";

/** What a `Request` can be made of; of others, such as TRACE, it cannot. */
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * Answers what would be a bug one step further: a method that no page has, and an address that is none, whether the
 * path says so or the host, which anybody may write there.
 */
export const readableRequests: RequestHandler = (request, answer, next) => {
  if (!METHODS.includes(request.method)) {
    return void answer.status(405).set("Allow", METHODS.join(", ")).end();
  }
  const hosts = [request.get("host"), request.get("x-forwarded-host")];
  const path = request.originalUrl;
  const readable =
    path.startsWith("/") &&
    isDecodable(path) &&
    hosts.every((host = "a") => URL.canParse(`http://${host}${path}`));
  if (!readable) return void answer.status(400).end();
  next();
};

/** What has half a letter in it is written to the log as a bug by whoever decodes it first. */
export function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path.split("?", 1)[0] ?? "");
    return true;
  } catch {
    return false;
  }
}
