import type { Request, RequestHandler, Response } from "express";

/** A handler that waits for something: what it throws reaches Express, which would otherwise not hear of it. */
export function handled(
  run: (request: Request, answer: Response) => Promise<unknown>,
): RequestHandler {
  return (request, answer, next) => {
    run(request, answer).catch(next);
  };
}
