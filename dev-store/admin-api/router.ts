import { randomUUID } from "node:crypto";
import express, { type Request, type Response } from "express";
import { z } from "zod";
import type { FaultKind, RequestKind } from "../faults.ts";
import { handled } from "../handled.ts";
import { sendMishap } from "../mishap.ts";
import { isValidAccessToken } from "../oauth/tokens.ts";
import type { World } from "../world.ts";
import { remember } from "./calls.ts";
import { answerRequest, type Mishap } from "./execute.ts";
import { API_VERSION } from "./schema.ts";

const Body = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

/** Shopify reads no more of a request than this. */
const BODY_LIMIT = "10mb";

/** The Admin GraphQL API, below `/admin/api`. */
export function adminApiRouter(world: World): express.Router {
  const router = express.Router();
  router.use(express.json({ limit: BODY_LIMIT }));
  router.post(
    "/:version/graphql.json",
    handled((request, answer) => respond(world, request, answer)),
  );
  return router;
}

async function respond(world: World, request: Request, answer: Response): Promise<unknown> {
  answer.set({ "X-Shopify-API-Version": API_VERSION, "X-Request-Id": randomUUID() });
  const glimpsed = glimpse(request.body);
  const mishap = world.faults.take("admin-api", glimpsed.kind);
  if (mishap && AT_THE_DOOR.includes(mishap)) {
    const at = world.now().toISOString();
    remember(world, { ...glimpsed, at, cost: 0, status: Number(mishap), trouble: "FAULT" });
    return sendMishap(answer, mishap as Exclude<FaultKind, "refuse">);
  }
  const isOurs = request.get("x-shop") === world.state.shop.domain;
  if (!isOurs || request.params["version"] !== API_VERSION) {
    return answer.status(404).json({ errors: "Not Found" });
  }
  if (!isValidAccessToken(world, request.get("x-shopify-access-token"))) {
    return answer.status(401).json({
      errors: "[API] Invalid API key or access token (unrecognized login or wrong password)",
    });
  }
  const body = Body.safeParse(request.body);
  if (!body.success) {
    return answer.status(400).json({ errors: { query: "Required parameter missing or invalid" } });
  }
  const { query, variables, operationName } = body.data;
  const result = await answerRequest(
    world,
    { query, variables: variables ?? {}, operationName: operationName ?? null },
    inTheAnswer(mishap),
  );
  if (mishap !== "timeout" && mishap !== "truncate") return answer.json(result);
  const call = world.adminApiCalls.at(-1);
  if (call) call.status = 0;
  return sendMishap(answer, mishap, JSON.stringify(result));
}

/** Nothing was read, and nothing done. */
const AT_THE_DOOR: FaultKind[] = ["402", "423", "500", "502"];

/** Mishaps that Shopify puts into an answer of its own, with HTTP 200. */
const inTheAnswer = (kind: FaultKind | null): Mishap =>
  kind === "throttle" || kind === "refuse" ? kind : null;

/** What a request is, as far as its first words tell: it may go wrong before it is read. */
function glimpse(body: unknown): { operation: string; kind: RequestKind } {
  const query = String((body as { query?: unknown } | undefined)?.query ?? "");
  const [, kind, name] = /^(?:\s|#.*)*(query|mutation)?\s*(\w+)?/.exec(query) ?? [];
  return { operation: name ?? "?", kind: kind === "mutation" ? "mutation" : "query" };
}
