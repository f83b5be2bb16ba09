import type { Response } from "express";
import type { FaultKind } from "./faults.ts";

/** Longer than anybody should wait for an answer. */
const SILENCE_MS = 60_000;

/** An answer that goes wrong on its way. `whole` is the answer that a cut one is the first half of. */
export function sendMishap(
  answer: Response,
  kind: Exclude<FaultKind, "refuse">,
  whole = "{}",
): void {
  switch (kind) {
    case "throttle":
      answer.status(429).set("Retry-After", "2.0");
      answer.json({ errors: "Exceeded 2 calls per second for api client." });
      return;
    case "402":
      answer.status(402).json({ errors: "This shop's plan is not paid: Unavailable Shop" });
      return;
    case "423":
      answer.status(423).json({ errors: "Locked" });
      return;
    case "500":
      answer.status(500).json({ errors: "Internal Server Error" });
      return;
    case "502":
      answer.status(502).type("html").send("<html><body><h1>502 Bad Gateway</h1></body></html>");
      return;
    case "timeout":
      setTimeout(() => answer.destroy(), SILENCE_MS).unref();
      return;
    case "truncate":
      answer
        .status(200)
        .type("json")
        .set("Content-Length", String(Buffer.byteLength(whole)));
      answer.write(whole.slice(0, whole.length / 2), () => answer.destroy());
  }
}
