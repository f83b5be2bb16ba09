import express from "express";
import { z } from "zod";
import { listening } from "../a-world.ts";
import { issueToken } from "../oauth/tokens.ts";
import { platformRouter } from "../platform.ts";
import type { World } from "../world.ts";

const Answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.object({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).optional(),
        extensions: z.record(z.string(), z.unknown()).optional(),
      }),
    )
    .optional(),
  extensions: z
    .object({
      cost: z.object({
        requestedQueryCost: z.number(),
        actualQueryCost: z.number().nullable(),
        throttleStatus: z.object({
          maximumAvailable: z.number(),
          currentlyAvailable: z.number(),
          restoreRate: z.number(),
        }),
      }),
    })
    .optional(),
});

/** An installed app for a test: asks the Admin API over HTTP with a valid token. */
export async function anApp(world: World) {
  const server = await listening(express().use("/__platform", platformRouter(world)));
  const { access_token } = issueToken(world);
  const post = (body: unknown, headers: Record<string, string> = {}, version = "2026-10") =>
    fetch(`${server.url}/__platform/admin/api/${version}/graphql.json`, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        "x-shop": world.state.shop.domain,
        "x-shopify-access-token": access_token,
        ...headers,
      },
      body: JSON.stringify(body),
    });
  return {
    url: server.url,
    post,
    async ask(query: string, variables: Record<string, unknown> = {}) {
      return Answer.parse(await (await post({ query, variables })).json());
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
