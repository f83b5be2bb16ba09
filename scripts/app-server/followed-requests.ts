import { randomUUID } from "node:crypto";
import type { RequestHandler } from "express";
import type { Bundle } from "./bundle.ts";
import { byFirstPart } from "./by-first-part.ts";
import { routePatterns } from "./route-pattern.ts";

/** One that whoever stands before us gave: what it is made of can be no line of a log, and no address. */
const SANE = /^[\w.-]{8,128}$/;

const HUNG_UP = 499;

/** Gives each request an id that its answer and every line of the log about it carry, and has it counted. */
export function followedRequests({ routes, entry }: Bundle): RequestHandler {
  const { within, answered } = entry.module;
  const patternFor = byFirstPart(routes, routePatterns);
  return (request, answer, next) => {
    const begun = performance.now();
    const given = request.get("x-request-id") ?? "";
    const requestId = SANE.test(given) ? given : randomUUID();
    answer.set("X-Request-Id", requestId);
    const { method, path } = request;
    const context = { requestId, method, route: patternFor(path)(path) };
    answer.on("close", () => {
      const status = answer.writableFinished ? answer.statusCode : HUNG_UP;
      const ms = performance.now() - begun;
      within(context, () => answered({ method, route: context.route, status, ms }));
    });
    within(context, next);
  };
}
