import { createRequestHandler, type GetLoadContextFunction } from "@remix-run/express";
import type { RequestHandler } from "express";
import type { Bundle } from "./bundle.ts";
import { byFirstPart } from "./by-first-part.ts";
import { isDecodable } from "./readable-requests.ts";
import { routeMatches } from "./route-pattern.ts";

/**
 * Remix, which tries all routes for an address, twice each time: a good part of what a quick answer takes. What draws no
 * page of its own, such as the app proxy's and the webhooks, needs no other route than itself: there it tries only those
 * that begin alike.
 */
export function pages(bundle: Bundle, getLoadContext: GetLoadContextFunction): RequestHandler {
  const whole = createRequestHandler({ build: bundle, getLoadContext });
  const few = byFirstPart(bundle.routes, (routes) => {
    const matchesOf = routeMatches(routes);
    return {
      handle: createRequestHandler({ build: { ...bundle, routes }, getLoadContext }),
      drawsNothing: (path: string) => {
        const id = isDecodable(path) ? matchesOf(path)?.at(-1)?.id : undefined;
        const module = id === undefined ? undefined : routes[id]?.module;
        return module !== undefined && !module.default && !module.ErrorBoundary;
      },
    };
  });
  return (request, answer, next) => {
    const { handle, drawsNothing } = few(request.path);
    return (drawsNothing(request.path) ? handle : whole)(request, answer, next);
  };
}
