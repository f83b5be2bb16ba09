import type { Router } from "express";
import { z } from "zod";
import { grantScopes, install, revokeScopes, uninstall } from "../installation.ts";
import { expireAccessTokens } from "../oauth/tokens.ts";
import type { World } from "../world.ts";
import { readBody, Refusal } from "./read-body.ts";

const Scopes = z.object({
  grant: z.array(z.string()).default([]),
  revoke: z.array(z.string()).default([]),
});

/** What a merchant does with the app: install it, uninstall it, grant optional scopes and take them back. */
export function appCalls(router: Router, world: World): void {
  const answerWithApp = () => {
    const { installed, installationId, grantedScopes } = world.state.app;
    return { installed, installationId, grantedScopes };
  };
  router.post("/app/install", (_request, answer) => {
    install(world);
    answer.json(answerWithApp());
  });
  router.post("/app/uninstall", (_request, answer) => {
    uninstall(world);
    answer.json(answerWithApp());
  });
  router.post("/app/tokens/expiry", (_request, answer) => {
    expireAccessTokens(world);
    answer.json(answerWithApp());
  });
  router.post("/app/scopes", (request, answer) => {
    const { grant, revoke } = readBody(Scopes, request.body);
    const { optionalScopes } = world.definition;
    const unknown = [...grant, ...revoke].find((scope) => !optionalScopes.includes(scope));
    if (unknown) throw new Refusal(`${unknown} is not an optional scope of shopify.app.toml`);
    if (!world.state.app.installed) throw new Refusal("the app is not installed");
    if (revoke.length > 0) revokeScopes(world, revoke);
    if (grant.length > 0) grantScopes(world, grant);
    answer.json(answerWithApp());
  });
}
