import express, { type Response } from "express";
import { z } from "zod";
import { sendMishap } from "../mishap.ts";
import type { World } from "../world.ts";
import { faultOfSessionToken } from "./session-token.ts";
import { issueToken, redeemRefreshToken } from "./tokens.ts";

const TOKEN_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange";
const ID_TOKEN = "urn:ietf:params:oauth:token-type:id_token";
const OFFLINE = "urn:shopify:params:oauth:token-type:offline-access-token";

const Grant = z.discriminatedUnion("grant_type", [
  z.object({
    grant_type: z.literal(TOKEN_EXCHANGE),
    client_id: z.string(),
    client_secret: z.string(),
    subject_token: z.string(),
    subject_token_type: z.literal(ID_TOKEN),
    requested_token_type: z.literal(OFFLINE, "the dev store hands out offline tokens only"),
    expiring: z.union([z.string(), z.number()], "tokens of a new app must expire: send expiring=1"),
  }),
  z.object({
    grant_type: z.literal("refresh_token"),
    client_id: z.string(),
    client_secret: z.string(),
    refresh_token: z.string(),
  }),
]);

/** The token endpoint: token exchange for expiring offline tokens, and refreshing them. */
export function oauthRouter(world: World): express.Router {
  const router = express.Router();
  router.use(express.json(), express.urlencoded({ extended: false }));
  router.post("/access_token", (request, answer) => {
    const mishap = world.faults.take("token");
    if (mishap === "refuse") return refuse(answer, 400, "invalid_grant", "Refused on request.");
    if (mishap && mishap !== "truncate") return sendMishap(answer, mishap);
    const given = answerGrant(world, request.get("x-shop"), request.body);
    if (mishap === "truncate") return sendMishap(answer, mishap, JSON.stringify(given.body));
    return answer.status(given.status).json(given.body);
  });
  return router;
}

type Given = { status: number; body: object };

function answerGrant(world: World, shop: string | undefined, body: unknown): Given {
  const refused = (status: number, error: string, error_description: string): Given => ({
    status,
    body: { error, error_description },
  });
  if (shop !== world.state.shop.domain) return { status: 404, body: { errors: "Not Found" } };
  const parsed = Grant.safeParse(body);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refused(400, "invalid_request", `${issue?.path.join(".")}: ${issue?.message}`);
  }
  const grant = parsed.data;
  const { appKey, appSecret } = world.options;
  if (grant.client_id !== appKey || grant.client_secret !== appSecret) {
    return refused(401, "invalid_client", "The client id or secret is wrong.");
  }
  if (!world.state.app.installed) {
    return refused(400, "app_not_installed", "The app is not installed on this shop.");
  }
  if (grant.grant_type === "refresh_token") {
    return redeemRefreshToken(world, grant.refresh_token)
      ? { status: 200, body: issueToken(world) }
      : refused(401, "invalid_request", "This request requires an active refresh_token");
  }
  const fault = faultOfSessionToken(world, grant.subject_token);
  if (fault)
    return refused(400, "invalid_subject_token", `The session token is refused: ${fault}.`);
  if (String(grant.expiring) !== "1") {
    return refused(400, "invalid_request", "Tokens of a new app must expire: send expiring=1.");
  }
  return { status: 200, body: issueToken(world) };
}

function refuse(answer: Response, status: number, error: string, error_description: string) {
  return answer.status(status).json({ error, error_description });
}
