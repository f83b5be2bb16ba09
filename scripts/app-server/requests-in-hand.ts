import type { RequestHandler } from "express";

/** Whoever watches must hear from a process that has too much to do. */
const ALWAYS_ANSWERED = ["/healthz", "/readyz"];

const COME_BACK_SECONDS = 2;

/**
 * Asks whoever comes while too many requests are in hand to come back, so that those are answered in time and memory
 * does not run out. Shopify delivers a webhook again that was not taken. A request is in hand when it is here as a
 * whole: whoever sends slowly takes nobody's place.
 */
export function requestsInHand(most: number): RequestHandler {
  let inHand = 0;
  return (request, answer, next) => {
    if (ALWAYS_ANSWERED.includes(request.path)) return next();
    if (inHand >= most) {
      answer
        .status(503)
        .set({ "Retry-After": `${COME_BACK_SECONDS}`, "Cache-Control": "no-store" });
      return void answer.type("text").send("Too much at once. Please try again in a moment.");
    }
    let counted = false;
    const count = () => {
      counted = true;
      inHand += 1;
    };
    const hasBody =
      Number(request.get("content-length") ?? 0) > 0 ||
      request.get("transfer-encoding") !== undefined;
    if (hasBody) request.once("end", count);
    else count();
    answer.once("close", () => {
      request.off("end", count);
      if (counted) inHand -= 1;
    });
    next();
  };
}
